import 'virtual:messages/share';
import { Check, Copy } from 'lucide-react';
import { useId, useRef, useState, type Ref } from 'react';
import { t, type MessageId } from '../messages/t.ts';
import styles from './CopyField.module.css';
import { copyText } from './copyText.ts';

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  readonly rows?: number; // of lines; absent: one line
  readonly copyLabel: string;
  readonly copied: MessageId;
  /** Of the button that copies. */
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** A text to copy. Where the clipboard is denied, the text is selected for the reader's own hand. */
export function CopyField({ label, text, rows, copyLabel, copied, buttonRef }: CopyFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const [answer, setAnswer] = useState<{ readonly to: string; readonly id: MessageId }>();
  const said = answer?.to === text ? answer.id : undefined;
  const copy = async (): Promise<void> => {
    setAnswer(undefined); // the same answer twice is said twice
    const worked = await copyText(text);
    setAnswer({ to: text, id: worked ? copied : 'share.notCopied' });
    if (worked) return;
    field.current?.focus();
    field.current?.select();
  };
  const Field = rows === undefined ? 'input' : 'textarea';
  const Sign = said === copied ? Check : Copy;
  return (
    <div className={styles.copyField}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.row}>
        <Field
          ref={field}
          id={id}
          readOnly
          value={text}
          spellCheck={false}
          dir="ltr"
          {...(rows === undefined ? {} : { rows })}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <button ref={buttonRef} type="button" onClick={() => void copy()}>
          <Sign size={15} strokeWidth={1.75} aria-hidden />
          {copyLabel}
        </button>
      </div>
      <p role="status" className={styles.answer}>
        {said === undefined ? '' : t(said)}
      </p>
    </div>
  );
}
