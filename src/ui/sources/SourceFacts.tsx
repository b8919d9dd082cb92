import 'virtual:messages/source';
import { ExternalLink } from 'lucide-react';
import { useMemo } from 'react';
import type { Dataset } from '../../model/dataset.ts';
import type { Source } from '../../model/types.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { sayDate } from '../../time/say.ts';
import { t } from '../messages/t.ts';
import { cslAddress, cslAuthors, cslDateText, cslText } from './csl.ts';
import { speakersIn } from './speakersIn.ts';
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

/** When it was published or, where that is not given, the last date that it names itself. */
function Issued({ dataset, source }: SourceFactsProps) {
  const issued = sayCslDate(source, 'issued');
  const last = dataset.vouchers.get(source.id);
  if (issued !== undefined || last?.from.kind !== 'mention') return <Fact name={t('source.issued')} text={issued} />;
  const date = sayDate({ edtf: last.edtf, basis: last.from.basis }, 'long');
  return (
    <>
      <dt>{t('source.issued')}</dt>
      <dd data-missing>{t('source.lastMention', { date })}</dd>
    </>
  );
}

const MOST_EVENTS = 2_000; // of more, who speaks is not counted

/** Who speaks in it, and in how many passages, the most heard first. */
function Quoted({ dataset, source }: SourceFactsProps) {
  const speakers = useMemo(() => speakersIn(dataset, source, MOST_EVENTS), [dataset, source]);
  if (speakers === undefined) return null;
  return (
    <>
      <dt>{t('source.speakers')}</dt>
      <dd data-missing={speakers.length === 0 || undefined}>
        {speakers.length === 0 && t('source.noSpeaker')}
        {speakers.map(({ name, passages }) => t('source.speakerOf', { name, passages })).join('; ')}
      </dd>
    </>
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** What is known of a source, and what is not. */
export function SourceFacts({ dataset, source }: SourceFactsProps) {
  const { events, dated, passages } = dataset.uses.get(source.id) ?? { events: [], dated: 0, passages: 0 };
  const lengths = source.text?.paragraphs;
  const publisher = cslText(source.csl, 'container-title') ?? cslText(source.csl, 'publisher');
  const type = t('source.typeOf', { type: source.csl.type.replaceAll('-', '_') });
  const address = cslAddress(source.csl);
  return (
    <dl className={styles.facts}>
      {publisher === undefined && <Fact name={t('source.type')} text={type} />}
      <Fact
        name={t('source.container')}
        text={publisher && t('source.containerOf', { publisher, type: type.toLocaleLowerCase('en') })}
      />
      <Fact name={t('source.author')} text={cslAuthors(source.csl)} />
      <Issued dataset={dataset} source={source} />
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
      <Quoted dataset={dataset} source={source} />
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
