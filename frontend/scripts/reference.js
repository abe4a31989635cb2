/* Puts the reader of the contract beside its page, to be served from our own origin. */
import { copyFileSync } from 'node:fs'

for (const file of ['swagger-ui-bundle.js', 'swagger-ui.css']) {
  const from = new URL(`../node_modules/swagger-ui-dist/${file}`, import.meta.url)
  copyFileSync(from, new URL(`../dist/reference/${file}`, import.meta.url))
}
