/// An extra meeting called in one action when something cannot wait: what was done is kept in a
/// log, and directors are told how things stand. The conference "laat toe snel te schakelen" and
/// held "bijkomende vergaderingen 2020" (seed 003, COVID-19).
@NullMarked
package be.doorstroom.crisis;

import org.jspecify.annotations.NullMarked;
