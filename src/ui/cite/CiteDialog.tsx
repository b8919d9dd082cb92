import 'virtual:messages/cite';
import 'virtual:messages/group';
import { useEffect, useRef, useState } from 'react';
import { CITE_STYLES, formatCitation, isForPrograms, type CiteStyle } from '../../model/cite/formatCitation.ts';
import { plainText, type Runs } from '../../model/cite/runs.ts';
import { t, type MessageId } from '../messages/t.ts';
import type { Citable } from './citables.ts';
import styles from './CiteDialog.module.css';
import { copyCitation } from './copyCitation.ts';

interface CiteDialogProps {
  readonly citables: readonly Citable[];
  readonly onClose: () => void;
}

interface ChoiceProps<Value extends string> {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: Value | undefined;
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string>({ legend, name, options, chosen, onChoose }: ChoiceProps<Value>) {
  return (
    <fieldset className={styles.choice}>
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          <bdi>{label}</bdi>
        </label>
      ))}
    </fieldset>
  );
}

function Citation({ runs, style }: { readonly runs: Runs; readonly style: CiteStyle }) {
  if (isForPrograms(style))
    return (
      <pre className={styles.code} tabIndex={0} role="region" aria-label={t('cite.citation')}>
        {plainText(runs)}
      </pre>
    );
  return (
    <p className={styles.text} dir="auto">
      {runs.map(({ text, italic }, at) => (italic ? <i key={at}>{text}</i> : text))}
    </p>
  );
}

/** Copying with its answer. Another citation takes the answer back. */
function Copy({ runs }: { readonly runs: Runs }) {
  const [answer, setAnswer] = useState<MessageId>();
  const copy = async (): Promise<void> => {
    setAnswer(undefined); // the same answer twice is said twice
    setAnswer((await copyCitation(runs)) ? 'cite.copied' : 'cite.notCopied');
  };
  return (
    <>
      <button type="button" className={styles.copy} onClick={() => void copy()}>
        {t('cite.copy')}
      </button>
      <span role="status">{answer === undefined ? '' : t(answer)}</span>
    </>
  );
}

/** Cites a page or its sources in one of six styles. */
export function CiteDialog({ citables, onClose }: CiteDialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const [key, setKey] = useState(citables[0]?.key);
  const [style, setStyle] = useState<CiteStyle>('apa');
  const chosen = citables.find((citable) => citable.key === key) ?? citables[0];
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  if (chosen === undefined) return null;
  const runs = formatCitation(style, chosen.item);
  return (
    // An effect that runs twice closes and opens again: only what stays closed counts.
    <dialog
      ref={ref}
      className={styles.dialog}
      aria-labelledby="cite-title"
      onClose={() => ref.current?.open || onClose()}
    >
      <h2 id="cite-title">{t('cite.heading')}</h2>
      {citables.length > 1 && (
        <Choice
          legend={t('cite.what')}
          name="cite-what"
          options={citables.map(({ key: value, name }) => ({ value, label: name }))}
          chosen={chosen.key}
          onChoose={setKey}
        />
      )}
      <Choice
        legend={t('cite.style')}
        name="cite-style"
        options={CITE_STYLES.map((value) => ({ value, label: t(`cite.style.${value}`) }))}
        chosen={style}
        onChoose={setStyle}
      />
      <Citation runs={runs} style={style} />
      {chosen.missing.length > 0 && (
        <p className={styles.missing}>{t('cite.missing', { fields: chosen.missing.join(', ') })}</p>
      )}
      <div className={styles.actions}>
        <Copy key={plainText(runs)} runs={runs} />
        <button type="button" onClick={() => ref.current?.close()}>
          {t('group.close')}
        </button>
      </div>
    </dialog>
  );
}
