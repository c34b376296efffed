import { describe, expect, test } from 'vitest'
import { WORDING_KEYS } from '../src/clinical/wording/index.ts'
import { type SourceFile, sourceFiles } from './source-files.ts'

/** What each room may import besides itself (docs/architecture.md). */
const LINE = ['core', 'clinical', 'models', 'prompts', 'guardrails', 'rag', 'agents', 'eval', 'api', 'cli']
const ON_STORE = LINE.slice(LINE.indexOf('rag'))
const MAY: Record<string, string[]> = Object.fromEntries(
  LINE.map((room, index) => [room, [...LINE.slice(0, index), ...(ON_STORE.includes(room) ? ['store'] : [])]]),
)
MAY['store'] = ['core']
MAY['web'] = ['core', 'clinical']

const files = sourceFiles()
const product = files.filter((file) => file.path.startsWith('src/') && !isTest(file.path))

function isTest(path: string): boolean {
  return (
    /\.test\.tsx?$/.test(path) ||
    path.startsWith('test/') ||
    /(?:^|\/)testing(?:\/|\.ts$)/.test(path) ||
    /\.(?:spec|cases)\.ts$/.test(path)
  )
}
function roomOf(path: string): string {
  return path.split('/')[1] ?? ''
}

/** Imports of a file that lead to a room it may not know. */
function wrongWay(file: SourceFile): string[] {
  const room = roomOf(file.path)
  return file.imports
    .filter(({ from }) => from.startsWith('src/') && roomOf(from) !== room && !MAY[room]?.includes(roomOf(from)))
    .map(({ from }) => `${file.path} -> ${from}`)
}

/** Each road of imports that comes back to the file where it began; a road found once is not walked again. */
function circlesOf(all: readonly SourceFile[]): string[] {
  const byPath = new Map(all.map((file) => [file.path, file]))
  const done = new Set<string>()
  const found: string[] = []
  const walk = (path: string, road: readonly string[]): void => {
    if (road.includes(path)) found.push([...road.slice(road.indexOf(path)), path].join(' -> '))
    if (road.includes(path) || done.has(path)) return
    for (const { from } of byPath.get(path)?.imports ?? []) walk(from, [...road, path])
    done.add(path)
  }
  for (const { path } of all) walk(path, [])
  return found
}

describe('the house', () => {
  test('every room stands in the plan', () => {
    expect([...new Set(product.map((file) => roomOf(file.path)))].filter((room) => !(room in MAY))).toEqual([])
  })

  test('imports go left only', () => {
    expect(product.flatMap(wrongWay)).toEqual([])
  })

  test('the rule itself notices an import to the right', () => {
    const file = {
      path: 'src/clinical/x.ts',
      imports: [{ from: 'src/agents/y.ts', names: [] }],
      exports: [],
      types: [],
      text: '',
    }
    expect(wrongWay(file)).toEqual(['src/clinical/x.ts -> src/agents/y.ts'])
  })

  test('no files import one another, types included', () => {
    expect(circlesOf(product)).toEqual([])
  })

  test('the rule itself notices a circle', () => {
    const file = (path: string, from: string): SourceFile => ({
      path,
      imports: [{ from, names: [] }],
      exports: [],
      types: [],
      text: '',
    })
    const three = [file('src/a.ts', 'src/b.ts'), file('src/b.ts', 'src/c.ts'), file('src/c.ts', 'src/b.ts')]
    expect(circlesOf(three)).toEqual(['src/b.ts -> src/c.ts -> src/b.ts'])
  })

  test('only core/config.ts reads the environment', () => {
    const readers = product.filter((file) => /\bprocess\.env\b/.test(file.text)).map((file) => file.path)
    expect(readers).toEqual(['src/core/config.ts'])
  })

  test('only store talks SQL', () => {
    const sql = /`\s*(?:select\s.+\sfrom|insert into|update\s+\w+\.\w+\s+set|delete from)\s/is
    expect(
      product.filter((file) => roomOf(file.path) !== 'store' && sql.test(file.text)).map((file) => file.path),
    ).toEqual([])
  })

  test('api never touches a model, a prompt or a guard', () => {
    const forbidden = /^src\/(?:models|prompts|guardrails)\//
    const found = product.filter(
      (file) => roomOf(file.path) === 'api' && file.imports.some(({ from }) => forbidden.test(from)),
    )
    expect(found.map((file) => file.path)).toEqual([])
  })

  test('clinical does no input or output', () => {
    const found = product.filter(
      (file) => roomOf(file.path) === 'clinical' && file.imports.some(({ from }) => from.startsWith('node:')),
    )
    expect(found.map((file) => file.path)).toEqual([])
  })

  test('no source file has more than 400 lines', () => {
    const long = product.filter((file) => file.text.split('\n').length > 401)
    expect(long.map((file) => `${file.path}: ${file.text.split('\n').length}`)).toEqual([])
  })
})

/** A type in the signature of something its file exports: callers see it, also without importing it by name. */
function isPartOfFace({ types, text }: SourceFile, name: string): boolean {
  return types.includes(name) && (text.match(new RegExp(`\\b${name}\\b`, 'g'))?.length ?? 0) > 1
}

describe('fixed texts', () => {
  test('each is shown somewhere', () => {
    const words = product.map(({ text }) => text).join('\n')
    // `closing.${reason}` shows whichever text begins so.
    const begun = [...words.matchAll(/`([a-z][a-z_-]*\.[a-z._-]*)\$\{/g)].map((match) => match[1]!)
    const unused = WORDING_KEYS.filter(
      (key) => !words.includes(`'${key}'`) && !begun.some((one) => key.startsWith(one)),
    )
    expect(unused).toEqual([])
  })
})

describe('exports', () => {
  /** Names that people outside this repository use: the library face and the test runner's own files. */
  const FACES = [
    'src/guardrails/index.ts',
    'src/core/clinical.ts',
    'src/core/chat.ts',
    'src/core/protocol.ts',
    'src/core/rest.ts',
  ]

  test('every exported name is imported by another file', () => {
    const used = new Map<string, Set<string>>()
    for (const { imports } of files) {
      for (const { from, names } of imports) {
        const set = used.get(from) ?? new Set()
        for (const name of names) set.add(name)
        used.set(from, set)
      }
    }
    const unused = product
      .filter((file) => !FACES.includes(file.path))
      .flatMap((file) => {
        const names = used.get(file.path)
        if (names?.has('*')) return []
        return file.exports
          .filter((name) => !names?.has(name) && !isPartOfFace(file, name))
          .map((name) => `${file.path}: ${name}`)
      })
    expect(unused).toEqual([])
  })
})
