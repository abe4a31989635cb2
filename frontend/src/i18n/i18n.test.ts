interface Texts {
  [key: string]: string | Texts
}

function flat(texts: Texts, before = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string' ? [[before + key, text] as [string, string]] : flat(text, `${before}${key}.`),
  )
}
const all = (files: Record<string, Texts>) => new Map(Object.values(files).flatMap((texts) => flat(texts)))
const dutch = all(import.meta.glob<Texts>(['./nl.json', './*.nl.json'], { import: 'default', eager: true }))
const english = all(import.meta.glob<Texts>(['./en.json', './*.en.json'], { import: 'default', eager: true }))
const variables = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort()

it('has every Dutch text in English, and no other', () => {
  expect([...english.keys()].sort()).toEqual([...dutch.keys()].sort())
})

it('fills in the same words in both languages', () => {
  const filled = (texts: Map<string, string>) => [...dutch.keys()].map((key) => [key, variables(texts.get(key) ?? '')])
  expect(filled(english)).toEqual(filled(dutch))
})

it('has no empty text', () => {
  const empty = [...dutch, ...english].filter(([, text]) => text.trim() === '')
  expect(empty).toEqual([])
})

it('has both forms of every plural', () => {
  const halves = [...dutch.keys()].filter((key) => key.endsWith('_one') && !dutch.has(key.replace(/_one$/, '_other')))
  expect(halves).toEqual([])
})
