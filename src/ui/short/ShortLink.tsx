import { Navigate, useParams } from 'react-router';
import { eventOfCode } from '../../model/shortCode.ts';
import { useDataset } from '../data/DatasetContext.ts';
import { LANDING } from '../event/usePanelFocus.ts';
import { NotFoundPage } from '../frame/NotFoundPage.tsx';
import { useLinks } from '../useLinks.ts';

/** A short address leads on to the event that it stands for. */
export function ShortLink() {
  const { code = '' } = useParams();
  const links = useLinks();
  const id = eventOfCode(useDataset(), code);
  return id === undefined ? <NotFoundPage /> : <Navigate to={links.event(id)} state={LANDING} replace />;
}
