import { setupI18n, type Messages } from '@lingui/core';
import { messages } from 'virtual:messages';
import type catalogue from './en.json';

/** The id of a visible string: a typo fails to compile. */
export type MessageId = keyof typeof catalogue;

const i18n = setupI18n({ locale: 'en', messages: { en: { ...messages } } });

/** A visible string from the catalogue (ICU MessageFormat) with its values filled in. */
export const t = (id: MessageId, values?: Readonly<Record<string, string | number>>): string =>
  i18n._(id, { ...values });

/** The messages of a room that is loaded later: importing `virtual:messages/<room>` calls this. */
export const addMessages = (more: Messages): void => i18n.load('en', more);
