// Sums the reports that test runners left in the given folders: "42 passed, 0 failed".
// Fails when a folder reports no passed test, or any failed one.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Surefire, one XML file per class: the counts stand on its root element. */
function surefire(text) {
  const [suite] = text.match(/<testsuite\s[^>]*>/) ?? ['']
  const count = (name) => Number(suite.match(new RegExp(`\\s${name}="(\\d+)"`))?.[1])
  const failed = count('failures') + count('errors')
  return { passed: count('tests') - failed - count('skipped'), failed, skipped: count('skipped') }
}

/** Vitest or Playwright; a test that passed only when repeated did fail. */
function json(text) {
  const { stats, ...vitest } = JSON.parse(text)
  return stats
    ? { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }
    : {
        passed: vitest.numPassedTests,
        failed: vitest.numFailedTests,
        skipped: vitest.numPendingTests + vitest.numTodoTests,
      }
}

const sum = (counts) =>
  counts.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  )

function folder(path) {
  const read = (name) => readFileSync(join(path, name), 'utf8')
  const files = readdirSync(path).filter((name) => /\.(xml|json)$/.test(name))
  return sum(files.map((name) => (name.endsWith('.xml') ? surefire : json)(read(name))))
}

const folders = process.argv.slice(2).map(folder)
const { passed, failed, skipped } = sum(folders)
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`)
const proved = folders.length > 0 && folders.every((counts) => counts.passed > 0 && counts.failed === 0)
process.exitCode = proved ? 0 : 1
