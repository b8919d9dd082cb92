/** The rooms whose words come with them, by `import 'virtual:messages/<room>'`; ids begin with the room's name. */
export const ROOMS: readonly string[] = [
  'embed',
  'group',
  'handout',
  'help',
  'hover',
  'list',
  'page',
  'phone',
  'plot',
  'present',
  'quiz',
  'share',
  'source',
  'sources',
  'tray',
  'version',
];
