/* Shows the contract, in the theme that was chosen or the system's. Calls made from here bear the reader's own session. */
/* global SwaggerUIBundle */
;(() => {
  const root = document.documentElement
  const system = window.matchMedia('(prefers-color-scheme: dark)')
  const paint = () => {
    root.classList.toggle('dark-mode', (root.dataset.theme ?? (system.matches ? 'dark' : 'light')) === 'dark')
  }
  system.addEventListener('change', paint)
  paint()

  SwaggerUIBundle({
    url: '/doorstroom/v1/doc/openapi.yaml',
    dom_id: '#reference',
    deepLinking: true,
    docExpansion: 'none',
    filter: true,
    defaultModelsExpandDepth: 0,
    displayRequestDuration: true,
    // nothing is sent to anybody else
    validatorUrl: null,
  })
})()
