import { useMemo } from 'react';
import type { Source } from '../../model/types.ts';
import { CiteDialog } from './CiteDialog.tsx';
import { citableSource } from './citables.ts';

/** Cites a source. */
export function SourceCiteDialog({ source, onClose }: { readonly source: Source; readonly onClose: () => void }) {
  const citables = useMemo(() => [citableSource(source)], [source]);
  return <CiteDialog citables={citables} onClose={onClose} />;
}
