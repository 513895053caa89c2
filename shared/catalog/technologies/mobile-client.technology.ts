import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'mobile-client',
  name: { en: 'Mobile application', zh: '移动应用' },
  category: 'client-app',
  section: 'client-edge',
  layer: 'client',
  runtime: 'process',
  summary: {
    en: 'An application installed on a phone or tablet; best at device features, notifications and use without a network.',
    zh: '安装在手机或平板上的应用，最适合使用设备能力、推送通知和离线场景。',
  },
  advice: {
    en: 'Choose it when people return daily or the device itself matters; not when a page in the browser does the job, because old versions stay in use and the API must serve them.',
    zh: '用户每天使用或依赖设备能力时选它；浏览器页面即可满足时不选，因为旧版本会长期存在，API 必须持续兼容。',
  },
  provides: [],
  needs: [],
  usedBy: [],
  docs: 'https://developer.android.com/docs',
  rating: { skill: 4, operations: 2, footprint: 'managed' },
  pairs: ['nginx', 'kong', 'fastapi', 'keycloak'],
  conflicts: [],
  groups: [],
  defaults: {},
})
