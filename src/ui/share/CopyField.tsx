import { useId, useRef, useState } from 'react';
import { t, type MessageId } from '../messages/t.ts';
import { copyText } from './copyText.ts';
import styles from './ShareDialog.module.css';

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  readonly rows?: number; // of lines; absent: one line
  readonly copyLabel: string;
  readonly copied: MessageId;
}

/** A text to copy. Where the clipboard is denied, the text is selected for the reader's own hand. */
export function CopyField({ label, text, rows, copyLabel, copied }: CopyFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const [answer, setAnswer] = useState<{ readonly to: string; readonly id: MessageId }>();
  const copy = async (): Promise<void> => {
    setAnswer(undefined); // the same answer twice is said twice
    const worked = await copyText(text);
    setAnswer({ to: text, id: worked ? copied : 'share.notCopied' });
    if (worked) return;
    field.current?.focus();
    field.current?.select();
  };
  const Field = rows === undefined ? 'input' : 'textarea';
  return (
    <div className={styles.copyField}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.copyRow}>
        <Field
          ref={field}
          id={id}
          readOnly
          value={text}
          spellCheck={false}
          {...(rows === undefined ? {} : { rows })}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <button type="button" className={styles.copy} aria-label={copyLabel} onClick={() => void copy()}>
          {t('cite.copy')}
        </button>
      </div>
      <p role="status" className={styles.answer}>
        {answer?.to === text ? t(answer.id) : ''}
      </p>
    </div>
  );
}
