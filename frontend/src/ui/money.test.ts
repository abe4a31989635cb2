import { amountOf, euro } from './money'

it.each([
  ['12500', '12500.00'],
  ['12.500', '12500.00'],
  ['12.500,5', '12500.50'],
  ['12500.50', '12500.50'],
  ['€ 1.234.567,89', '1234567.89'],
  ['0', '0.00'],
])('reads %s as %s', (typed, amount) => {
  expect(amountOf(typed)).toBe(amount)
})

it.each(['', 'veel', '-1', '1,234', '12.50,00', '1.2.3'])('takes %s for no amount', (typed) => {
  expect(amountOf(typed)).toBeUndefined()
})

it('shows the cents that a binary fraction would lose', () => {
  expect(euro('9007199254740993.01', 'nl-BE').replaceAll(/\s/g, ' ')).toBe('€ 9.007.199.254.740.993,01')
})
