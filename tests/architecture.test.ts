import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/**
 * The house of floors, held by reading the imports. Each table below is an allow-list: who wants an exception writes it
 * here, with its reason.
 */
const ROOT = join(import.meta.dirname, '..');

/** A floor imports itself and what is named here. */
const FLOORS: Readonly<Record<string, readonly string[]>> = {
  base: [],
  time: ['base'],
  model: ['base', 'time'],
  view: ['base', 'time', 'model'],
  layout: ['base', 'time', 'model', 'view'],
  scene: ['base', 'time', 'model', 'view', 'layout'],
  stage: ['base', 'time', 'model', 'view', 'layout', 'scene'],
  ui: ['base', 'time', 'model', 'view', 'layout', 'scene', 'stage'],
  'main.tsx': ['ui'],
};

/** What a floor takes from outside src. */
const OUTSIDE: readonly { readonly path: RegExp; readonly where: RegExp; readonly why: string }[] = [
  {
    path: /^data\/timeline\.json$/,
    where: /^src\/ui\/data\//,
    why: 'the address of the list that is shown by default',
  },
];

/** Programs that run at build time may use every floor that needs no browser. */
const TOOLS = ['base', 'time', 'model', 'view', 'layout', 'scene'];

const PURE = TOOLS;

/** Which packages are imported where. */
const PACKAGES: readonly { readonly name: RegExp; readonly where: RegExp; readonly why: string }[] = [
  { name: /^valibot$/, where: /^src\/model\/(schema|decode\w*)\.ts$/, why: 'raw data ends at the decoder' },
  { name: /^minisearch$/, where: /^src\/model\/search\.ts$/, why: 'one index, loaded with the first search' },
  { name: /^d3-/, where: /^src\/stage\//, why: 'd3 answers gestures and flights; layouts and rulers are our own' },
  {
    name: /^react(-dom|-router)?(\/|$)/,
    where: /^src\/(ui\/|main\.tsx$)/,
    why: 'React renders what is read and tabbed to',
  },
  {
    name: /^(@lingui\/core|virtual:messages(\/\w+)?)$/,
    where: /^src\/ui\//,
    why: 'floors below hand over values, not sentences',
  },
  { name: /^uqr$/, where: /^src\/ui\//, why: 'QR codes are drawn by React' },
  { name: /^lucide-react(\/|$)/, where: /^src\/ui\//, why: 'icons are React components' },
];

/** Files over 300 lines, with the number they may not exceed. The list only shrinks. */
const LONG_FILES: Readonly<Record<string, number>> = {};
const LONGEST = 300;

interface Import {
  readonly file: string;
  readonly to: string; // a path from the root for a file of our own, else the name of a package
  readonly own: boolean;
}

const posix = (path: string): string => path.split(sep).join('/');

const filesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix(relative(ROOT, join(entry.parentPath, entry.name))))
    .sort();

const isCode = (path: string): boolean => /\.tsx?$/.test(path) && !path.endsWith('.d.ts');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

function importsOf(file: string): Import[] {
  return ts.preProcessFile(read(file), true, true).importedFiles.map(({ fileName }) => {
    const own = fileName.startsWith('.');
    const path = fileName.replace(/\?.*$/, '');
    return { file, own, to: own ? posix(relative(ROOT, join(ROOT, dirname(file), path))) : path };
  });
}

const source = filesIn('src').filter(isCode);
const tools = filesIn('tools').filter(isCode);
const imports = source.flatMap(importsOf);
const toolImports = tools.flatMap(importsOf);
const floorOf = (path: string): string => path.split('/')[1] ?? '';
const arrow = ({ file, to }: Import): string => `${file} → ${to}`;

/** Nodes are visited depth first; a node met again while it is open closes a cycle. */
function cyclesOf(edges: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (node: string, path: readonly string[]): void => {
    if (path.includes(node)) found.push([...path.slice(path.indexOf(node)), node].join(' → '));
    if (done.has(node) || path.includes(node)) return;
    for (const next of edges.get(node) ?? []) visit(next, [...path, node]);
    done.add(node);
  };
  for (const node of edges.keys()) visit(node, []);
  return found;
}

/** The lines on which a file uses an identifier in code; comments and strings do not count. */
function usesOf(file: string, name: string): string[] {
  const text = read(file);
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === name)
      found.push(`${file}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

describe('floors', () => {
  test('the walk sees the house', () => {
    expect(source).toContain('src/stage/frame.ts');
    expect(imports.map(arrow)).toContain('src/stage/stage.ts → src/scene/project.ts');
    expect(cyclesOf(new Map([['a', ['b']], ['b', ['a']]]))).toEqual(['a → b → a']); // prettier-ignore
  });

  test('src holds the floors and main.tsx, nothing else', () => {
    expect(source.filter((file) => !(floorOf(file) in FLOORS))).toEqual([]);
  });

  test('imports point down', () => {
    const upward = imports.filter(({ file, to, own }) => {
      const [from, onto] = [floorOf(file), floorOf(to)];
      if (!own || OUTSIDE.some(({ path, where }) => path.test(to) && where.test(file))) return false;
      return !to.startsWith('src/') || (from !== onto && !FLOORS[from]?.includes(onto));
    });
    expect(upward.map(arrow)).toEqual([]);
  });

  test('tools import no stage and no ui, but the form of the pages that are written in advance', () => {
    const isPageForm = ({ file, to }: Import): boolean =>
      file.startsWith('tools/prerender/') && to.startsWith('src/ui/prerender/');
    const browser = toolImports
      .filter(({ to, own }) => own && to.startsWith('src/') && !TOOLS.includes(floorOf(to)))
      .filter((one) => !isPageForm(one));
    expect(browser.map(arrow)).toEqual([]);
  });

  test('imports form no cycle', () => {
    const own = imports.filter((one) => one.own);
    const edges = new Map(source.map((file) => [file, own.filter((one) => one.file === file).map(({ to }) => to)]));
    expect(cyclesOf(edges)).toEqual([]);
  });

  test('imports name a file that exists, with its extension', () => {
    const lost = [...imports, ...toolImports].filter(({ to, own }) => own && !/\.\w+$/.test(to));
    const gone = imports.filter(({ to, own }) => own && !existsSync(join(ROOT, to)));
    expect([...lost, ...gone].map(arrow)).toEqual([]);
  });

  test('there are no barrels', () => {
    expect(source.filter((file) => /\/index\.tsx?$/.test(file))).toEqual([]);
    expect(source.filter((file) => /^export \* from/m.test(read(file)))).toEqual([]);
  });
});

describe('packages', () => {
  test('each is imported only where the list allows it', () => {
    const stray = imports.filter(
      ({ file, to, own }) => !own && !PACKAGES.some(({ name, where }) => name.test(to) && where.test(file)),
    );
    expect(stray.map(arrow)).toEqual([]);
  });
});

describe('the browser', () => {
  test('every floor below stage compiles without the types of the DOM', () => {
    const files = source.filter((file) => PURE.includes(floorOf(file)));
    const program = ts.createProgram(
      files.map((file) => join(ROOT, file)),
      {
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext,
        moduleResolution: ts.ModuleResolutionKind.Bundler,
        lib: ['lib.es2023.d.ts'],
        types: ['node'],
        strict: true,
        noUncheckedIndexedAccess: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: true,
        allowImportingTsExtensions: true,
        noEmit: true,
      },
    );
    const problems = ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
      const line = file ? file.getLineAndCharacterOfPosition(start ?? 0).line + 1 : 0;
      const path = file ? posix(relative(ROOT, file.fileName)) : '';
      return `${path}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
    expect(problems).toEqual([]);
  });

  test('frames are asked for in one file', () => {
    const uses = source.flatMap((file) => usesOf(file, 'requestAnimationFrame'));
    expect([...new Set(uses.map((use) => use.replace(/:\d+$/, '')))]).toEqual(['src/stage/frame.ts']);
  });

  test('Date appears in time alone', () => {
    expect(source.filter((file) => floorOf(file) !== 'time').flatMap((file) => usesOf(file, 'Date'))).toEqual([]);
  });
});

describe('tests', () => {
  test('what replaces a module is run alone', () => {
    const replacing = filesIn('tests')
      .filter(isCode)
      .filter((file) => /^\s*vi\.(do)?mock\(/im.test(read(file)));
    expect(replacing.filter((file) => !read('vitest.config.ts').includes(`'${file}'`))).toEqual([]);
    expect(replacing).toHaveLength(1);
  });
});

describe('size', () => {
  test(`no file has more than ${LONGEST} lines, and the list of exceptions only shrinks`, () => {
    const long = source
      .map((file) => [file, read(file).trimEnd().split('\n').length] as const)
      .filter(([file, lines]) => lines > (LONG_FILES[file] ?? LONGEST));
    expect(long).toEqual([]);
    expect(Object.keys(LONG_FILES).filter((file) => !source.includes(file))).toEqual([]);
  });
});
