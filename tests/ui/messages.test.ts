import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Messages } from '@lingui/core';
import { messages } from 'virtual:messages';
import * as broken from 'virtual:messages/broken';
import * as cite from 'virtual:messages/cite';
import * as embed from 'virtual:messages/embed';
import * as group from 'virtual:messages/group';
import * as handout from 'virtual:messages/handout';
import * as help from 'virtual:messages/help';
import * as hover from 'virtual:messages/hover';
import * as list from 'virtual:messages/list';
import * as page from 'virtual:messages/page';
import * as phone from 'virtual:messages/phone';
import * as plot from 'virtual:messages/plot';
import * as present from 'virtual:messages/present';
import * as quiz from 'virtual:messages/quiz';
import * as share from 'virtual:messages/share';
import * as source from 'virtual:messages/source';
import * as sources from 'virtual:messages/sources';
import * as tray from 'virtual:messages/tray';
import * as version from 'virtual:messages/version';
import { describe, expect, test } from 'vitest';
import catalogue from '../../src/ui/messages/en.json';
import { ROOMS } from '../../tools/vite/rooms.ts';

const UI = 'src/ui';

const LATER: Readonly<Record<string, Messages>> = {
  broken: broken.messages,
  cite: cite.messages,
  embed: embed.messages,
  group: group.messages,
  handout: handout.messages,
  help: help.messages,
  hover: hover.messages,
  list: list.messages,
  page: page.messages,
  phone: phone.messages,
  plot: plot.messages,
  present: present.messages,
  quiz: quiz.messages,
  share: share.messages,
  source: source.messages,
  sources: sources.messages,
  tray: tray.messages,
  version: version.messages,
};
const all: Messages = Object.assign({}, messages, ...Object.values(LATER));

test('every room is looked at here', () => expect(Object.keys(LATER)).toEqual(ROOMS));

// A message that does not parse is shown as it stands, braces and all.
test.each(Object.entries(catalogue))('%s is compiled', (id, text) => {
  const compiled: unknown = all[id];
  const isPlain = !text.includes('{');
  expect(Array.isArray(compiled) && compiled.every((part) => typeof part !== 'string' || !part.includes('{'))).toBe(
    true,
  );
  if (isPlain) expect(compiled).toEqual([text]);
});

test('a room’s messages are not among those that every page has', () => {
  for (const own of Object.values(LATER)) for (const id of Object.keys(own)) expect(messages).not.toHaveProperty([id]);
});

describe('a file that says a room’s words brings them along', () => {
  const files = readdirSync(UI, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  test.each(files)('%s', (name) => {
    const text = readFileSync(join(UI, name), 'utf8');
    const said = ROOMS.filter((room) => new RegExp(`['"\`]${room}\\.\\w`).test(text));
    for (const room of said) expect(text).toContain(`import 'virtual:messages/${room}';`);
  });
});
