/**
 * Word puts the points of a list on the clipboard as paragraphs that bear a sign and a level. They become lists here;
 * what else comes along, the editor drops by itself.
 */
export function withWordLists(html: string): string {
  if (!html.includes('mso-list')) return html
  const page = new DOMParser().parseFromString(html, 'text/html')
  let open: HTMLElement[] = []
  for (const point of page.querySelectorAll<HTMLElement>('p')) {
    const level = levelOf(point)
    if (level === undefined) continue
    if (!follows(open, point)) open = []
    const kind = takeSign(point)
    open.length = Math.min(open.length, level)
    if (open.length === level && open.at(-1)?.localName !== kind) open.pop()
    while (open.length < level) open.push(listUnder(open.at(-1), point, kind))
    const item = page.createElement('li')
    open.at(-1)?.append(item)
    item.append(point)
  }
  return page.body.innerHTML
}

/** From 1; none for a paragraph that is no point of a list. */
function levelOf(paragraph: HTMLElement): number | undefined {
  const level = /mso-list:[^;]*level(\d)/.exec(paragraph.getAttribute('style') ?? '')?.[1]
  return level === undefined ? undefined : Number(level)
}

function follows(open: readonly HTMLElement[], point: HTMLElement): boolean {
  return open[0] !== undefined && point.previousElementSibling === open[0]
}

/** Removes the sign before a point; a number or a letter tells a list that counts. */
function takeSign(point: HTMLElement): 'ol' | 'ul' {
  const sign = [...point.querySelectorAll<HTMLElement>('span')].find((span) =>
    span.getAttribute('style')?.includes('mso-list:Ignore'),
  )
  const text = sign?.textContent.trim() ?? ''
  sign?.remove()
  return /^(\d+|[a-z]|[ivx]+)[.)]/i.test(text) ? 'ol' : 'ul'
}

function listUnder(parent: HTMLElement | undefined, point: HTMLElement, kind: 'ol' | 'ul'): HTMLElement {
  const list = document.createElement(kind)
  if (parent === undefined) point.before(list)
  else (parent.lastElementChild ?? parent).append(list)
  return list
}
