import { useCallback } from 'react';
import type { Dataset } from '../../model/dataset.ts';
import { codeOfEvent } from '../../model/shortCode.ts';
import type { EventId } from '../../model/types.ts';
import { useAddresses } from '../cite/useAddresses.ts';

/** Absolute addresses of events as short as they are: to be typed from a screen or from paper, and small as a code. */
export function useShortAddress(dataset: Dataset): (id: EventId) => string {
  const addresses = useAddresses();
  return useCallback(
    (id) => {
      const code = codeOfEvent(dataset, id);
      return code === undefined ? addresses.event(id) : addresses.page(`/e/${code}`);
    },
    [addresses, dataset],
  );
}
