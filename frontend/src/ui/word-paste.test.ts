import { withWordLists } from './word-paste'

/** A point as Word puts it on the clipboard. */
const point = (sign: string, text: string, level = 1) =>
  `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]>` +
  `<span style='font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>` +
  `&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`

const shape = (html: string) => {
  const page = new DOMParser().parseFromString(withWordLists(html), 'text/html')
  const told = (element: Element): string =>
    ['ul', 'ol'].includes(element.localName)
      ? `${element.localName}(${[...element.children].map(told).join(' ')})`
      : [...element.children]
          .filter((child) => ['p', 'ul', 'ol'].includes(child.localName))
          .map(told)
          .join(' ') || element.textContent.trim()
  return [...page.body.children].map(told).join(' | ')
}

it('makes lists of the points of Word, without their signs', () => {
  expect(shape(`<p>Voor</p>${point('·', 'een')}${point('·', 'twee')}<p>Na</p>`)).toBe('Voor | ul(een twee) | Na')
})

it('counts what Word counted', () => {
  expect(shape(point('1.', 'een') + point('2.', 'twee'))).toBe('ol(een twee)')
  expect(shape(point('a)', 'een') + point('b)', 'twee'))).toBe('ol(een twee)')
})

it('keeps levels, and comes back from them', () => {
  const pasted = point('·', 'een') + point('o', 'onder', 2) + point('o', 'nog', 2) + point('·', 'twee')
  expect(shape(pasted)).toBe('ul(een ul(onder nog) twee)')
})

it('begins another list after other text and for another kind', () => {
  expect(shape(`${point('·', 'een')}<p>Tussen</p>${point('·', 'twee')}`)).toBe('ul(een) | Tussen | ul(twee)')
  expect(shape(point('·', 'een') + point('1.', 'twee'))).toBe('ul(een) | ol(twee)')
})

it('leaves what comes from elsewhere as it is', () => {
  const html = '<p style="mso-pagination:none">Tekst</p><ul><li>punt</li></ul>'
  expect(withWordLists(html)).toBe(html)
})
