import { setupI18n, type Messages } from '@lingui/core';
import { messages } from 'virtual:messages';
import { isolated } from '../../base/bidi.ts';
import type catalogue from './en.json';

/** The id of a visible string: a typo fails to compile. */
export type MessageId = keyof typeof catalogue;

const i18n = setupI18n({ locale: 'en', messages: { en: { ...messages } } });

type Values = Readonly<Record<string, string | number>>;

/** Values may be words of a list, in any direction: they leave the words around them where they are. */
const safe = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? isolated(value) : value]),
  );

/** A visible string from the catalogue (ICU MessageFormat) with its values filled in. */
export const t = (id: MessageId, values?: Values): string => i18n._(id, values ? safe(values) : {});

/** The first number costs the browser far more than all that follow: called while nothing else is to do, it delays nothing. */
export const prepareNumbers = (): void => void i18n.number(0);

/** The messages of a room that is loaded later: importing `virtual:messages/<room>` calls this. */
export const addMessages = (more: Messages): void => i18n.load('en', more);
