import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseAst } from 'vite'

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..')

export interface Import {
  /** Path from the root of the file that is imported, or the package's specifier. */
  from: string
  names: string[]
}
export interface SourceFile {
  /** Path from the root, `/` separated. */
  path: string
  imports: Import[]
  exports: string[]
  /** Of the exports, those that are types and nothing at run time. */
  types: string[]
  text: string
}

/** Every TypeScript file under the given folders, with what it imports and exports. */
export function sourceFiles(folders: string[] = ['src', 'test']): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => read(relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))),
  )
}

interface Node {
  type: string
  [key: string]: unknown
}

function read(path: string): SourceFile {
  const text = readFileSync(join(ROOT, path), 'utf8')
  const program = parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }) as unknown as { body: Node[] }
  const file: SourceFile = { path, imports: [], exports: [], types: [], text }
  for (const node of program.body) {
    const source = (node['source'] as { value: string } | null | undefined)?.value
    if (node.type === 'ImportDeclaration') {
      const names = (node['specifiers'] as Node[]).map(importedName)
      file.imports.push({ from: target(path, source!), names })
    } else if (node.type === 'ExportAllDeclaration') {
      file.imports.push({ from: target(path, source!), names: ['*'] })
    } else if (node.type === 'ExportNamedDeclaration') {
      const specifiers = node['specifiers'] as Node[]
      if (source) file.imports.push({ from: target(path, source), names: specifiers.map((s) => nameOf(s['local'])) })
      const declaration = node['declaration'] as Node | null
      file.exports.push(...specifiers.map((s) => nameOf(s['exported'])), ...declared(declaration))
      if (declaration && /^TS(?:Interface|TypeAlias)Declaration$/.test(declaration.type))
        file.types.push(...declared(declaration))
    } else if (node.type === 'ExportDefaultDeclaration') {
      file.exports.push('default')
    }
  }
  // Lazy imports and imported types: `import('../x.ts')`.
  for (const match of text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)) {
    file.imports.push({ from: target(path, match[1]!), names: ['*'] })
  }
  return file
}

function importedName(specifier: Node): string {
  if (specifier.type === 'ImportNamespaceSpecifier') return '*'
  if (specifier.type === 'ImportDefaultSpecifier') return 'default'
  return nameOf(specifier['imported'])
}

function nameOf(node: unknown): string {
  const named = node as { name?: string; value?: string }
  return named.name ?? named.value ?? ''
}

function declared(declaration: Node | null): string[] {
  if (!declaration) return []
  if (declaration['id']) return [nameOf(declaration['id'])]
  return ((declaration['declarations'] as Node[] | undefined) ?? []).map((one) => nameOf(one['id'])).filter(Boolean)
}

function target(importer: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier
  return relative(ROOT, resolve(ROOT, dirname(importer), specifier)).replaceAll('\\', '/')
}
