import { render, screen } from '@testing-library/react'
import { plainText, RichText } from './rich-text'

it('shows the agreed set of markup', () => {
  const { container } = render(
    <RichText html="<p>Een <strong>vet</strong> en <em>schuin</em><br>woord</p><ol><li>1</li></ol>" />,
  )
  expect(container.querySelector('.prose')?.innerHTML).toBe(
    '<p>Een <strong>vet</strong> en <em>schuin</em><br>woord</p><ol><li>1</li></ol>',
  )
})

it('keeps the words of other markup and loses what runs', () => {
  const { container } = render(
    <RichText html={'<h1 onclick="alert(1)">Titel</h1><script>alert(2)</script><img src=x onerror=alert(3)>'} />,
  )
  expect(container.querySelector('.prose')?.innerHTML).toBe('Titel')
})

it('makes no link of an address that runs code', () => {
  render(<RichText html='<p><a href="javascript:alert(1)">hier</a> <a href="https://doorstroom.test">daar</a></p>' />)
  expect(screen.getByText('hier')).not.toHaveAttribute('href')
  expect(screen.getByRole('link', { name: 'daar' })).toHaveAttribute('rel', 'noopener noreferrer')
})

it('reads the words alone', () => {
  expect(plainText('<p>Een <strong>standpunt</strong>.</p>')).toBe('Een standpunt.')
})
