import { createContext } from 'react';
import type { Loaded } from './loaded.ts';

/** The list that comes with the site, where it is there before the first render: pages written in advance have it. */
export const InitialListContext = createContext<Loaded | undefined>(undefined);
