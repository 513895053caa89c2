import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'web-client',
  name: { en: 'Web application', zh: 'Web 应用' },
  category: 'client-app',
  section: 'client-edge',
  layer: 'client',
  runtime: 'process',
  summary: {
    en: 'A web application that runs in the browser of the user; best at reaching anyone without an installation.',
    zh: '运行在用户浏览器中的 Web 应用，最适合无需安装即可触达所有用户。',
  },
  advice: {
    en: 'Choose it when people should start from a link and every release should reach them at once; not when the product depends on device features or long work without a network.',
    zh: '希望用户点开链接即可使用、发布后立即生效时选它；产品依赖设备能力或需长时间离线工作时不选。',
  },
  provides: [],
  needs: [],
  usedBy: [],
  docs: 'https://developer.mozilla.org/en-US/docs/Web',
  rating: { skill: 3, operations: 1, footprint: 'managed' },
  pairs: ['nginx', 'fastapi', 'django', 'keycloak'],
  conflicts: [],
  groups: [],
  defaults: {},
})
