import { readCollegeItem } from './api'

const kept = new Set(['href', 'scope'])

/** The text of a page without the page: markup that other software takes as plain headings, lists and tables. */
export function fragmentOf(page: string): string {
  // the page's own style would be refused by the policy of this one
  const [text] = /<main[\s\S]*<\/main>/.exec(page) ?? []
  if (text === undefined) return ''
  const main = new DOMParser().parseFromString(text, 'text/html').body.children[0]
  if (!main) return ''
  for (const element of main.querySelectorAll('*')) {
    for (const { name } of [...element.attributes]) {
      if (!kept.has(name)) element.removeAttribute(name)
    }
  }
  return main.innerHTML.trim()
}

/** Puts the point on the clipboard twice: with its headings and tables, and as plain text. */
export async function copyItem(id: string): Promise<void> {
  const page = readCollegeItem(id, 'html').then((html) => blob(fragmentOf(html), 'text/html'))
  const plain = readCollegeItem(id, 'txt').then((text) => blob(text, 'text/plain'))
  // promises, so that the browser still sees the click as their reason
  await navigator.clipboard.write([new ClipboardItem({ 'text/html': page, 'text/plain': plain })])
}

const blob = (text: string, type: string) => new Blob([text], { type })
