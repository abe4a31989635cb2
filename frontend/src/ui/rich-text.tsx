import { createElement, useMemo, type ReactNode } from 'react'

const kept = new Set(['p', 'strong', 'em', 'ul', 'ol', 'li', 'a', 'br'])
const dropped = new Set(['script', 'style', 'template', 'iframe', 'object'])
const safeAddress = /^(https?:|mailto:)/i

interface Props {
  html: string
  /** Serif for the text of minutes and briefings, the interface's face elsewhere. */
  face?: 'sans' | 'serif'
}

/**
 * Shows rich text as React elements, only those of the agreed set. The server has sanitised it; here nothing but
 * the set can come on the page, whatever arrives.
 */
export function RichText({ html, face = 'sans' }: Props) {
  const content = useMemo(() => childrenOf(new DOMParser().parseFromString(html, 'text/html').body), [html])
  return (
    <div className="prose" data-face={face}>
      {content}
    </div>
  )
}

function childrenOf(parent: Node): ReactNode[] {
  return [...parent.childNodes].map((node, place) => elementOf(node, place))
}

function elementOf(node: Node, key: number): ReactNode {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent
  if (!(node instanceof Element)) return null
  const tag = node.localName
  if (dropped.has(tag)) return null
  if (tag === 'br') return createElement('br', { key })
  const children = childrenOf(node)
  if (!kept.has(tag)) return children
  if (tag === 'a') return createElement('a', { key, ...linkTo(node.getAttribute('href') ?? '') }, ...children)
  return createElement(tag, { key }, ...children)
}

function linkTo(address: string) {
  return safeAddress.test(address) ? { href: address, rel: 'noopener noreferrer' } : {}
}

/** The same text without its markup, for a summary in one line. */
export function plainText(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent.trim()
}
