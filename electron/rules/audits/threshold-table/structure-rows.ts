import { thresholds as t } from '../thresholds'
import { operationThresholds as o } from '../thresholds-operation'
import { own } from './own'

/** Numbers about structure, operation and growth. */
export const structureRows = {
  skippedLayer: [
    own(t.skippedLayer.cacheRead, 'share', {
      en: 'credit for a cache that is only read',
      zh: '只读取缓存计',
    }),
  ],
  deployment: [
    own(t.deployment.rolling, 'share', { en: 'credit for deploying without a pause', zh: '不停机发布计' }),
    own(t.deployment.recreate, 'share', { en: 'with one', zh: '停机发布计' }),
    own(t.deployment.manual, 'share', { en: 'by hand', zh: '手工发布计' }),
  ],
  dependencies: [
    own(t.dependencies.locked, 'share', { en: 'credit for exact versions', zh: '锁定版本计' }),
    own(t.dependencies.ranges, 'share', { en: 'for ranges', zh: '版本范围计' }),
    own(t.dependencies.none, 'share', { en: 'for none', zh: '未限定计' }),
  ],
  logging: [
    own(t.logging.structured, 'share', { en: 'credit for searchable logs', zh: '结构化日志计' }),
    own(t.logging.plain, 'share', { en: 'for plain text', zh: '纯文本计' }),
    own(t.logging.none, 'share', { en: 'for none', zh: '无日志计' }),
  ],
  storeKinds: [
    own(t.storeKinds.span, 'number', {
      en: 'needless kinds of store that lose all marks',
      zh: '多余存储种类达到以下数量即零分',
    }),
    own(t.storeKinds.fromLevel, 'level', { en: 'need that justifies one more', zh: '可多用一种的需求级别' }),
  ],
  duplicatedRoles: [
    own(t.duplicatedRoles, 'number', {
      en: 'further technologies of one role that lose all marks',
      zh: '同一角色再多以下技术即零分',
    }),
  ],
  maintenanceMode: [
    own(t.maintenanceMode, 'share', {
      en: 'credit for a server that only receives fixes',
      zh: '仅获修复的服务器计',
    }),
  ],
  youngTechnology: [
    own({ good: t.youngTechnology.goodYears, bad: t.youngTechnology.badYears }, 'years', {
      en: 'time since the first release',
      zh: '首次发布至今',
    }),
    own(t.youngTechnology.beforeOne, 'share', {
      en: 'credit for a version before 1.0',
      zh: '1.0 之前的版本计',
    }),
  ],
  severalApplications: [
    own(t.severalApplications, 'number', {
      en: 'applications from which it is asked for',
      zh: '开始要求的应用数',
    }),
  ],
  discovery: [
    own(t.discovery.fromApplications, 'number', {
      en: 'applications from which fixed addresses are a burden',
      zh: '固定地址成为负担的应用数',
    }),
    own(t.discovery.onOneHost, 'share', { en: 'credit for names inside one host', zh: '单主机内的名称计' }),
  ],
  databaseWriters: [
    own(t.databaseWriters, 'number', {
      en: 'web applications that write one store',
      zh: '写同一存储的 Web 应用数',
    }),
  ],
  fanOut: [
    own(t.fanOut, 'number', {
      en: 'services that one application waits for',
      zh: '一个应用同步等待的服务数',
    }),
  ],
  growthFromScale: [
    own(t.growthFromScale, 'level', {
      en: 'scale from which applications must run twice',
      zh: '应用须能多副本运行的规模',
    }),
  ],
  capacity: [
    own(t.capacity.fromLevel, 'level', { en: 'load that capacity must follow', zh: '容量须随之伸缩的负载' }),
    own(t.capacity.spare, 'share', { en: 'credit for a second fixed replica', zh: '固定的第二副本计' }),
    own(t.capacity.growth, 'times', { en: 'growth that a fix allows', zh: '修复允许的伸缩幅度' }),
  ],
  entries: [
    own(t.entries, 'number', { en: 'addresses that one client knows', zh: '一个客户端需知道的地址数' }),
  ],
  platform: [
    own(t.platform.fromScale, 'level', {
      en: 'scale at which the platform grows by itself',
      zh: '平台须自动伸缩的规模',
    }),
    own(t.platform.containers, 'share', { en: 'credit for containers on single machines', zh: '单机容器计' }),
  ],
  logDays: [
    own(o.logDays, 'days', { en: 'logs kept at complexities 1 to 5', zh: '复杂度 1 至 5 级的日志保留' }),
  ],
  provisioningFromEnvironment: [
    own(o.provisioningFromEnvironment, 'level', {
      en: 'environment that is described as code',
      zh: '须用代码描述的环境级别',
    }),
  ],
  deliveryFromApplications: [
    own(o.deliveryFromApplications, 'number', {
      en: 'applications from which delivery is automatic',
      zh: '须自动交付的应用数',
    }),
  ],
  functionTime: [
    own(o.functionTime, 'share', { en: 'time limit that a usual run takes', zh: '通常运行时间占时限' }),
  ],
  chattyCalls: [own(o.chattyCalls, 'number', { en: 'calls for each request', zh: '每次请求的调用数' })],
  notebookWrites: [
    own(o.notebookWrites, 'share', {
      en: 'credit for a notebook that writes business data',
      zh: '写业务数据的笔记本计',
    }),
  ],
  callDensity: [
    own(o.callDensity, 'share', { en: 'calls over possible calls', zh: '实际调用占可能调用' }),
    own(o.callDensity.fromApplications, 'number', {
      en: 'applications from which it counts',
      zh: '开始计算的应用数',
    }),
  ],
} as const
