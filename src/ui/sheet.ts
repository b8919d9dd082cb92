/** Where the window is so narrow that events are a list, and an event a sheet over it. */
export const SHEET = '(max-width: 767px)';
