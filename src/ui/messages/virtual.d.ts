declare module 'virtual:messages' {
  import type { Messages } from '@lingui/core';
  /** The compiled catalogue, made from en.json at build. */
  export const messages: Messages;
}

declare module 'virtual:messages/*' {
  import type { Messages } from '@lingui/core';
  /** The compiled messages of a room; importing them makes them known. */
  export const messages: Messages;
}
