/** The rooms whose words come with them, by `import 'virtual:messages/<room>'`; ids begin with the room's name. */
export const ROOMS: readonly string[] = ['handout', 'help', 'list', 'present', 'quiz', 'source', 'sources'];
