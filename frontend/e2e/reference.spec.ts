import { expect, fits, test } from './support'

test('whoever builds on the API reads its contract, and nothing comes from elsewhere @full', async ({
  page,
  baseURL,
}) => {
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '-')) faults.push(request.url())
  })
  await page.goto('/doorstroom/v1/doc')
  await page.getByRole('link', { name: 'Minutes', exact: true }).click()
  await expect(page.getByText('/minutes', { exact: true }).first()).toBeVisible()
  expect(await fits(page)).toBe(true)
  expect(faults).toEqual([])
})
