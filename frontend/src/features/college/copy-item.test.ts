import { fragmentOf } from './copy-item'

it('keeps headings, lists, tables and links, and nothing that belongs to the page', () => {
  const page =
    '<html><head><style>p{}</style></head><body><header><p>Midwest</p></header><main><h2 id="s1">Besluit</h2>' +
    '<div class="wide" role="region" tabindex="0"><table><tr><th scope="col">Punt</th></tr></table></div>' +
    '<p><a href="https://doorstroom.example/editions/1" class="x">De volledige agenda</a></p></main></body></html>'
  expect(fragmentOf(page)).toBe(
    '<h2>Besluit</h2><div><table><tbody><tr><th scope="col">Punt</th></tr></tbody></table></div>' +
      '<p><a href="https://doorstroom.example/editions/1">De volledige agenda</a></p>',
  )
})

it('is empty for what is no page', () => {
  expect(fragmentOf('')).toBe('')
})
