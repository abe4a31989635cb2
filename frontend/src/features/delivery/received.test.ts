import { delivery } from '@/test/fixtures-flow'
import { received } from './received'

it('tells one edition once, though it came for two offices', () => {
  const list = received([
    delivery('d1', 'e1', { status: 'retrieved', permitted: ['acknowledgeDelivery'] }),
    delivery('d2', 'e2', { status: 'delivered' }),
    delivery('d3', 'e1', { status: 'delivered' }),
  ])
  expect(list.map(({ first, deliveries }) => [first.id, deliveries.length])).toEqual([
    ['d3', 2],
    ['d2', 1],
  ])
})

it('asks for a receipt only of what was opened', () => {
  const [opened, closed] = received([
    delivery('d1', 'e1', { status: 'retrieved', permitted: ['acknowledgeDelivery'] }),
    delivery('d2', 'e2', { status: 'delivered' }),
  ])
  expect(opened?.confirmable).toEqual(['d1'])
  expect(closed?.confirmable).toEqual([])
})
