/** `12500.50` as € 12.500,50: of the amount as the API writes it, exact to the cent. */
export const euro = (amount: string, locale: string) =>
  new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(amount as Intl.StringNumericLiteral)

/** What somebody typed (`12500`, `12.500,5`, `12500.50`) as the API takes it; nothing when it is no amount. */
export function amountOf(typed: string): string | undefined {
  const bare = typed.replaceAll(/[\s€]/g, '')
  const found =
    /^(?<euros>\d{1,10}|\d{1,3}(?:\.\d{3}){1,3})(?:,(?<cents>\d{1,2}))?$/.exec(bare) ??
    /^(?<euros>\d{1,10})(?:\.(?<cents>\d{1,2}))?$/.exec(bare)
  if (!found?.groups) return undefined
  const { euros = '0', cents = '' } = found.groups
  return `${String(BigInt(euros.replaceAll('.', '')))}.${cents.padEnd(2, '0')}`
}

/** An amount of the API as one types it. */
export const typedOf = (amount: string) => amount.replace('.', ',')
