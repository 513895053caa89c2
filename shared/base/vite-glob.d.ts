/** The one build-time feature that pure code uses: all modules, or all texts, of a folder, found when the bundle is made. */
interface ImportMeta {
  glob<M>(pattern: string, options: { eager: true; import: 'default' }): Record<string, M>
  glob<T extends string>(
    pattern: string,
    options: { eager: true; query: '?raw'; import: 'default' },
  ): Record<string, T>
}
