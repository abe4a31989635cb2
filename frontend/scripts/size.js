/*
 * Weighs the built application as a browser loads it, gzipped: what comes first, and what each page adds to that.
 * Fails over budget. The rich text editor is a chunk apart: it is weighed, and has a ceiling of its own.
 */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const budgets = { first: 220, route: 60, part: 80, editor: 150 }
const dist = new URL('../dist/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'))
const editor = 'src/ui/rich-text-field.tsx'
const dialog = 'src/ui/dialog-window.tsx'
const shell = 'src/app/shell.tsx'

/** The files that come along with a chunk: itself, all it imports at once, and their styles. */
function filesOf(key, seen = new Set()) {
  if (seen.has(key)) return new Set()
  seen.add(key)
  const { file, imports = [], css = [] } = manifest[key]
  return new Set([file, ...css, ...imports.flatMap((one) => [...filesOf(one, seen)])])
}

const weights = new Map()
function weigh(files) {
  let bytes = 0
  for (const file of files) {
    if (!weights.has(file)) weights.set(file, gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length)
    bytes += weights.get(file)
  }
  return bytes / 1024
}

/** What a chunk fetches when a dialog or a menu of it opens: its lazy imports, and those of what it imports at once. */
function partsOf(key, seen = new Set()) {
  if (seen.has(key)) return new Set()
  seen.add(key)
  const { imports = [], dynamicImports = [] } = manifest[key]
  const inner = imports.filter((one) => !manifest[one].isEntry)
  return new Set([...dynamicImports, ...inner.flatMap((one) => [...partsOf(one, seen)])])
}

const without = (files, others) => new Set([...files].filter((file) => !others.has(file)))
const entry = Object.keys(manifest).find((key) => manifest[key].isEntry)
const pages = [...partsOf(entry)].filter((key) => /-(route|page)\.tsx$/.test(key))
const first = filesOf(entry)
const rows = []
// who signs in needs no frame yet; every other page stands in it
const framed = new Set([...first, ...filesOf(shell)])
for (const [page, around] of [
  ['src/app/routes/sign-in-route.tsx', first],
  ['src/app/routes/today-route.tsx', framed],
]) {
  rows.push([`first load: ${page}`, weigh(new Set([...around, ...filesOf(page)])), budgets.first])
}
for (const page of [entry, shell, ...pages]) {
  const files = filesOf(page)
  if (pages.includes(page)) rows.push([`page: ${page}`, weigh(without(files, framed)), budgets.route])
  for (const part of partsOf(page)) {
    if (pages.includes(part) || part === editor || part === shell || part.endsWith('.json')) continue
    // a part opens in a dialog or a menu: the window itself is weighed once
    const around = part === dialog ? new Set() : filesOf(dialog)
    const added = without(without(without(filesOf(part), framed), files), around)
    rows.push([`  part: ${part}`, weigh(added), budgets.part])
  }
}
rows.push(['the editor', weigh(without(without(filesOf(editor), first), filesOf(dialog))), budgets.editor])

const isOver = ([, weight, budget]) => weight > budget
for (const row of rows) {
  const [name, weight, budget] = row
  console.log(
    `${isOver(row) ? '✗' : '✓'} ${weight.toFixed(1).padStart(7)} of ${String(budget).padStart(3)} kB  ${name}`,
  )
}
if (rows.some(isOver)) {
  console.error('Over budget.')
  process.exit(1)
}
