import { ApiProblem, ConnectionLost } from '@/api/problem'
import { Autosave } from './autosave'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function saver(...answers: (() => Promise<void>)[]) {
  const written: string[] = []
  const autosave = new Autosave<string>((draft) => {
    written.push(draft)
    return (answers.shift() ?? (() => Promise.resolve()))()
  })
  return { autosave, written, state: () => autosave.snapshot().state }
}

it('waits for a pause in the writing and keeps the last words', async () => {
  const { autosave, written, state } = saver()
  autosave.change('De')
  autosave.change('De burgemeesters')
  expect(state()).toBe('waiting')
  expect(written).toEqual([])
  await vi.advanceTimersByTimeAsync(800)
  expect(written).toEqual(['De burgemeesters'])
  expect(state()).toBe('kept')
  expect(autosave.snapshot().keptAt).toBeInstanceOf(Date)
})

it('writes one at a time, and what was typed meanwhile right after', async () => {
  const slow = 5000
  const { autosave, written, state } = saver(() => new Promise((resolve) => setTimeout(resolve, slow)))
  autosave.change('een')
  await vi.advanceTimersByTimeAsync(800)
  autosave.change('een twee')
  await vi.advanceTimersByTimeAsync(800)
  expect(written).toEqual(['een'])
  await vi.advanceTimersByTimeAsync(slow)
  expect(written).toEqual(['een', 'een twee'])
  expect(state()).toBe('kept')
})

it('says that it failed, and tries again by itself', async () => {
  const { autosave, written, state } = saver(() => Promise.reject(new ConnectionLost('down')))
  autosave.change('tekst')
  await vi.advanceTimersByTimeAsync(800)
  expect(state()).toBe('failed')
  await vi.advanceTimersByTimeAsync(5000)
  expect(written).toEqual(['tekst', 'tekst'])
  expect(state()).toBe('kept')
})

it('stops at a conflict until somebody has chosen', async () => {
  const { autosave, written, state } = saver(() => Promise.reject(new ApiProblem({ status: 412 })))
  autosave.change('mijn tekst')
  await vi.advanceTimersByTimeAsync(800)
  expect(state()).toBe('conflict')
  autosave.change('mijn tekst, verder')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(written).toEqual(['mijn tekst'])
  expect(await autosave.flush()).toBe(false)

  expect(await autosave.insist('mijn tekst, verder')).toBe(true)
  expect(written).toEqual(['mijn tekst', 'mijn tekst, verder'])
})

it('lets go when the other text was taken', async () => {
  const { autosave, written, state } = saver(() => Promise.reject(new ApiProblem({ status: 412 })))
  autosave.change('mijn tekst')
  await vi.advanceTimersByTimeAsync(800)
  autosave.yield()
  expect(state()).toBe('kept')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(written).toEqual(['mijn tekst'])
})

it('flushes at once, and answers whether all is kept', async () => {
  const { autosave, written } = saver(
    () => Promise.resolve(),
    () => Promise.reject(new ApiProblem({ status: 500 })),
  )
  autosave.change('een')
  expect(await autosave.flush()).toBe(true)
  autosave.change('twee')
  expect(await autosave.flush()).toBe(false)
  expect(written).toEqual(['een', 'twee'])
})

it('has nothing to write when nothing changed', async () => {
  const { autosave, written } = saver()
  expect(await autosave.flush()).toBe(true)
  expect(written).toEqual([])
})
