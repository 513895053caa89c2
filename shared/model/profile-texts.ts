import type { Localized } from '../base/localized'
import type { Feature, Level, ProfileNumber } from './profile'

interface FeatureTexts {
  readonly name: Localized
  readonly question: Localized
  /** What each level means, so concretely that two people choose the same one. */
  readonly levels: { readonly [L in Level]: Localized }
}

/** The eight project features in words. */
export const featureTexts: { readonly [F in Feature]: FeatureTexts } = {
  projectScale: {
    name: { en: 'Project scale', zh: '项目规模' },
    question: { en: 'How large will the system become?', zh: '系统会做到多大？' },
    levels: {
      1: { en: 'A tool or a prototype for one team.', zh: '供一个团队使用的工具或原型。' },
      2: { en: 'One application, up to ten thousand users.', zh: '一个应用，用户不超过一万。' },
      3: {
        en: 'A product of several modules, up to a hundred thousand users.',
        zh: '由若干模块组成的产品，用户在十万以内。',
      },
      4: {
        en: 'A product line on one platform, about a million users.',
        zh: '同一平台上的多条产品线，用户约一百万。',
      },
      5: {
        en: 'A platform of many systems, tens of millions of users.',
        zh: '由众多系统组成的平台，用户达数千万。',
      },
    },
  },
  teamPythonSkill: {
    name: { en: 'Team skill in Python', zh: '团队 Python 技能' },
    question: { en: 'What has the team already done with Python?', zh: '团队用 Python 做过什么？' },
    levels: {
      1: {
        en: 'Nothing in production yet; it comes from other languages.',
        zh: '还没有上线经验，主要使用其他语言。',
      },
      2: {
        en: 'Scripts and small web applications, with help.',
        zh: '写过脚本和小型 Web 应用，需要他人指导。',
      },
      3: {
        en: 'Runs a web application in production and knows one framework well.',
        zh: '维护着线上 Web 应用，熟悉一个框架。',
      },
      4: {
        en: 'Runs several services; at home with async code, queues and profiling.',
        zh: '维护着多个服务，熟练使用异步、队列与性能分析。',
      },
      5: {
        en: 'Has built and operated distributed systems in Python for years.',
        zh: '多年设计并运维 Python 分布式系统。',
      },
    },
  },
  businessComplexity: {
    name: { en: 'Business complexity', zh: '业务复杂度' },
    question: { en: 'How much does the business logic have to know?', zh: '业务逻辑有多复杂？' },
    levels: {
      1: {
        en: 'Records are stored, listed and shown; about ten kinds of them.',
        zh: '对约十种记录做增删改查。',
      },
      2: { en: 'A few simple workflows and two or three roles.', zh: '少量简单流程，两三种角色。' },
      3: {
        en: 'Several workflows with states, permissions and reports.',
        zh: '多条带状态、权限与报表的流程。',
      },
      4: {
        en: 'Several domains whose rules depend on each other and change every month.',
        zh: '多个业务域相互依赖，规则每月都在变。',
      },
      5: {
        en: 'Dozens of domains, several organisations, audited by law.',
        zh: '数十个业务域，跨多个组织，受法规审计。',
      },
    },
  },
  performance: {
    name: { en: 'Performance', zh: '性能要求' },
    question: { en: 'How fast must an answer be?', zh: '响应要多快？' },
    levels: {
      1: { en: 'A few seconds are fine.', zh: '几秒之内即可。' },
      2: { en: 'Pages appear within a second.', zh: '页面在一秒内出现。' },
      3: { en: 'Nearly every answer within 300 ms.', zh: '绝大多数响应在 300 毫秒内。' },
      4: {
        en: '99 of 100 answers within 100 ms, also at the peak.',
        zh: '高峰时 99% 的响应也在 100 毫秒内。',
      },
      5: {
        en: '99 of 100 answers within 20 ms; a slow one costs money.',
        zh: '99% 的响应在 20 毫秒内，变慢即造成损失。',
      },
    },
  },
  concurrency: {
    name: { en: 'Concurrency', zh: '并发需求' },
    question: { en: 'How many people use it at the same moment?', zh: '同一时刻有多少人在用？' },
    levels: {
      1: { en: 'A few dozen users: about 10 requests at once.', zh: '几十位用户，同时约 10 个请求。' },
      2: { en: 'A few hundred users: about 50 requests at once.', zh: '几百位用户，同时约 50 个请求。' },
      3: { en: 'A few thousand users: about 300 requests at once.', zh: '几千位用户，同时约 300 个请求。' },
      4: {
        en: 'Tens of thousands of users: about 2,000 requests at once.',
        zh: '数万位用户，同时约 2000 个请求。',
      },
      5: {
        en: 'Hundreds of thousands of users: 10,000 requests at once, in unannounced bursts.',
        zh: '数十万位用户，同时上万个请求，且突然涌入。',
      },
    },
  },
  maintenanceLifecycle: {
    name: { en: 'Maintenance period', zh: '维护周期' },
    question: { en: 'How long must it be kept running and changing?', zh: '系统要持续运行和演进多久？' },
    levels: {
      1: { en: 'Up to one year, then it is replaced.', zh: '不超过一年，之后被替换。' },
      2: { en: 'About two years.', zh: '约两年。' },
      3: { en: 'About three years, with new functions every month.', zh: '约三年，每月增加新功能。' },
      4: {
        en: 'About five years; the people who wrote it will have moved on.',
        zh: '约五年，届时原作者多已离开。',
      },
      5: {
        en: 'Eight years and more; every part will be upgraded on the way.',
        zh: '八年以上，期间每个组件都会升级。',
      },
    },
  },
  deploymentEnvironment: {
    name: { en: 'Deployment environment', zh: '部署环境' },
    question: { en: 'Where will it run?', zh: '系统运行在哪里？' },
    levels: {
      1: { en: 'On one host.', zh: '一台主机。' },
      2: { en: 'On a few hosts that the team looks after itself.', zh: '几台由团队自行维护的主机。' },
      3: { en: 'On containers or managed services in one data centre.', zh: '单个机房内的容器或托管服务。' },
      4: {
        en: 'On a cluster over several zones, with automatic scaling.',
        zh: '跨可用区的集群，可自动伸缩。',
      },
      5: { en: 'In several regions or clouds.', zh: '多个地域或多家云厂商。' },
    },
  },
  dataProcessing: {
    name: { en: 'Data processing', zh: '数据处理需求' },
    question: { en: 'What happens to the data beyond storing it?', zh: '除了存储，还要对数据做什么？' },
    levels: {
      1: { en: 'Nothing beyond storing and reading it.', zh: '不做处理，只存取。' },
      2: { en: 'Reports straight from the database.', zh: '直接从数据库出报表。' },
      3: {
        en: 'Nightly jobs, exports and analyses over months of data.',
        zh: '夜间任务、导出，以及对数月数据的分析。',
      },
      4: {
        en: 'Pipelines that prepare data, and models that answer requests.',
        zh: '有数据准备流水线，并由模型响应请求。',
      },
      5: {
        en: 'Models trained regularly on terabytes, or streams analysed as they arrive.',
        zh: '定期用 TB 级数据训练模型，或实时分析数据流。',
      },
    },
  },
}

interface NumberTexts {
  readonly name: Localized
  readonly unit: Localized
  /** What it is good for: which part of the score can be computed once it is known. */
  readonly hint: Localized
  /** Kept as a share, 0…1, and shown in percent. */
  readonly percent: boolean
}

/** The hard numbers of the profile in words. */
export const profileNumberTexts: { readonly [N in ProfileNumber]: NumberTexts } = {
  peakRequestsPerSecond: {
    name: { en: 'Requests at the peak', zh: '峰值请求数' },
    unit: { en: 'per second', zh: '次/秒' },
    hint: { en: 'Decides load, waiting and connections.', zh: '决定负载、排队与连接数。' },
    percent: false,
  },
  p99TargetMs: {
    name: { en: '99% answered within', zh: 'p99 响应时间' },
    unit: { en: 'ms', zh: '毫秒' },
    hint: { en: 'The target that the latency is held against.', zh: '用于判断延迟是否达标。' },
    percent: false,
  },
  availabilityTarget: {
    name: { en: 'Availability', zh: '可用性目标' },
    unit: { en: '%', zh: '%' },
    hint: { en: '99.9% allows 43 minutes of outage a month.', zh: '99.9% 相当于每月最多中断 43 分钟。' },
    percent: true,
  },
  teamSize: {
    name: { en: 'Team', zh: '团队人数' },
    unit: { en: 'people', zh: '人' },
    hint: { en: 'Those who build and run it.', zh: '开发与运维人员合计。' },
    percent: false,
  },
  monthlyBudget: {
    name: { en: 'Budget for running it', zh: '运行预算' },
    unit: { en: 'per month', zh: '每月' },
    hint: { en: 'In the currency that you count in.', zh: '以你惯用的货币计。' },
    percent: false,
  },
  dataVolumeGb: {
    name: { en: 'Data kept', zh: '数据量' },
    unit: { en: 'GB', zh: 'GB' },
    hint: { en: 'After the first year.', zh: '运行一年后的存量。' },
    percent: false,
  },
  readShare: {
    name: { en: 'Requests that only read', zh: '只读请求占比' },
    unit: { en: '%', zh: '%' },
    hint: { en: 'Decides what a cache or a read replica brings.', zh: '决定缓存与只读副本的收益。' },
    percent: true,
  },
}
