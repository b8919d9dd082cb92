import { ExternalLink } from 'lucide-react';
import { textFragment } from '../../model/textFragment.ts';
import type { Passage, Source } from '../../model/types.ts';
import { t } from '../messages/t.ts';
import { cslAddress } from '../sources/csl.ts';

/** Opens the live page of a source at a passage; nothing where the source has no address. */
export function LiveLink({ source, passage }: { readonly source: Source | undefined; readonly passage: Passage }) {
  const address = source && cslAddress(source.csl);
  const href = address === undefined ? undefined : textFragment(address, passage);
  if (address === undefined || href === undefined) return null;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {t('panel.livePage', { host: new URL(address).hostname })}
      <ExternalLink size={14} strokeWidth={1.5} aria-hidden />
      <span className="visually-hidden">{t('panel.newTab')}</span>
    </a>
  );
}
