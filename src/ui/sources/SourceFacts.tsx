import 'virtual:messages/source';
import { ExternalLink } from 'lucide-react';
import type { Dataset } from '../../model/dataset.ts';
import type { Source } from '../../model/types.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { sayDate } from '../../time/say.ts';
import { t } from '../messages/t.ts';
import { cslAddress, cslAuthors, cslDateText, cslText } from './csl.ts';
import styles from './SourceFacts.module.css';

interface SourceFactsProps {
  readonly dataset: Dataset;
  readonly source: Source;
}

/** A CSL date in words; text that is no date stays as it is. */
function sayCslDate(source: Source, field: string): string | undefined {
  const text = cslDateText(source.csl, field);
  const parsed = text === undefined ? undefined : parseEdtf(text);
  return parsed?.ok === true ? sayDate({ edtf: parsed.value, basis: 'stated' }, 'long') : text;
}

function Fact({ name, text }: { readonly name: string; readonly text: string | undefined }) {
  return (
    <>
      <dt>{name}</dt>
      <dd data-missing={text === undefined || undefined}>{text ?? t('source.notGiven')}</dd>
    </>
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** What is known of a source, and what is not. */
export function SourceFacts({ dataset, source }: SourceFactsProps) {
  const { events, dated, passages } = dataset.uses.get(source.id) ?? { events: [], dated: 0, passages: 0 };
  const lengths = source.text?.paragraphs;
  const address = cslAddress(source.csl);
  return (
    <dl className={styles.facts}>
      <Fact name={t('source.type')} text={t('source.typeOf', { type: source.csl.type.replaceAll('-', '_') })} />
      <Fact
        name={t('source.container')}
        text={cslText(source.csl, 'container-title') ?? cslText(source.csl, 'publisher')}
      />
      <Fact name={t('source.author')} text={cslAuthors(source.csl)} />
      <Fact name={t('source.issued')} text={sayCslDate(source, 'issued')} />
      <Fact
        name={t('source.length')}
        text={
          lengths &&
          t('source.lengthOf', { paragraphs: lengths.filter((length) => length > 0).length, characters: sum(lengths) })
        }
      />
      <Fact
        name={t('source.usedFor')}
        text={t('source.usedForOf', { events: events.length, of: dataset.count, passages })}
      />
      <Fact name={t('source.dates')} text={t('source.datesOf', { dated, undated: events.length - dated })} />
      <dt>{t('source.address')}</dt>
      <dd data-missing={address === undefined || undefined}>
        {address === undefined ? (
          t('source.notGiven')
        ) : (
          <a href={address} rel="noopener noreferrer">
            {new URL(address).hostname}
            <ExternalLink size={14} strokeWidth={1.5} aria-hidden />
          </a>
        )}
      </dd>
    </dl>
  );
}
