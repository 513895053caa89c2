import { type Cue, saying } from './cue'

/** What people say in English. */
export const englishCues: readonly Cue[] = [
  ...saying(
    { strategy: 'optimise', weight: 1 },
    /\b(?:fine|ok(?:ay)?|good|all ?right|not bad|decent|acceptable)\b[^.!?\n]{0,30}\b(?:but|however|though|yet)\b/,
    /\b(?:improve|better|optimi[sz]e|polish|refine)\b/,
  ),
  ...saying(
    { strategy: 'optimise', weight: 0.5 },
    /\b(?:meh|so-so|not quite there|almost there|could be better|room for improvement)\b/,
  ),
  ...saying(
    // Somebody who cannot say what is wrong is shown other stacks, and what their order rests on.
    { strategy: 'regenerate', weight: 0.5 },
    /\b(?:feels?|seems?|looks?) (?:\w{1,12} )?(?:off|wrong|weird|odd|strange|not right)\b/,
    /\b(?:don't|doesn't|do not|does not|didn't) (?:really |quite |just )?(?:like|love|feel right|convince)\b/,
    /\bnot (?:really |quite |too |very )?(?:happy|satisfied|convinced|sold)\b/,
  ),
  ...saying(
    { strategy: 'regenerate', weight: 4 },
    /\b(?:direction|approach|design|architecture|idea|whole thing) (?:is|seems|was) (?:all |completely |totally |just |simply )?(?:wrong|off|not right)\b/,
    /(?:\bnot|n't) (?:at all |really |quite |exactly )?what (?:i|we) (?:want|wanted|need|needed|asked for|had in mind|meant|expected)\b/,
    /\b(?:start (?:over|again|afresh)|from scratch)\b/,
    /\bsomething (?:completely |totally |entirely |quite )?(?:different|else|new)\b/,
    /\b(?:another|a different|a new|the wrong|wrong) (?:design|stack|tech stack|architecture|approach|solution|direction|proposal)\b/,
    /\b(?:regenerate|redo it|redesign|rethink)\b/,
  ),
  ...saying(
    { strategy: 'simplify', weight: 3 },
    /\b(?:too|overly|so|very|unnecessarily|needlessly) (?:complex|complicated|heavy|big|large|bloated|elaborate)\b/,
    /\b(?:over-?engineered|over-?complicated|over-?architected|overkill|bloated|convoluted)\b/,
    /\btoo many (?:different )?(?:parts|services|microservices|components|moving parts|pieces|things|systems|technologies|layers|tools)\b/,
    /\b(?:simpler|simplify|leaner|lighter|fewer (?:parts|services|components|technologies|tools))\b/,
  ),
  ...saying(
    { strategy: 'simplify', weight: 3 },
    /\b(?:why (?:do|would|should)|do|does) (?:we|you|i|it|this|anyone) (?:really |actually |even )?need (?:so many|that many|all (?:of )?(?:this|these|those|that)|(?:two|three|four|five|six|seven|eight|nine|ten|twenty|\d{1,3}) )/,
    /\b(?:more|bigger|heavier) than (?:we|it|this|the project) (?:really |ever )?needs?\b/,
  ),
  ...saying(
    { strategy: 'simplify', weight: 2, dimension: 'businessMatch' },
    /\b(?:(?:can't|cannot|can not|couldn't|could not) (?:really )?afford|(?:cloud|monthly|hosting|aws|infrastructure) (?:bills?|costs?)|save (?:money|costs?)|expensive|pricey)\b/,
    /\b(?:too (?:expensive|costly)|costs? too much|over (?:the |our )?budget|cheaper)\b/,
  ),
  ...saying(
    { strategy: 'adapt', weight: 3, dimension: 'teamFit' },
    /\b(?:team|we|developers?|devs?|engineers?|person|people|colleagues|staff|juniors?|ops)\b[^.!?\n]{0,20}\b(?:don't|doesn't|do not|does not|can't|cannot|can not|never|hasn't|haven't|won't) (?:really |yet |ever )?(?:know|understand|used?|work(?:ed)? with|run|operate|handle|master|maintain|manage|have the skills?|have experience)\b/,
    /\b(?:nobody|no one|none of us|no-one)\b[^.!?\n]{0,20}\b(?:knows?|understands?|used?|masters?|operates?|experience)\b/,
    /\b(?:no|little|lack of|lacks?|without|not enough|insufficient) (?:\w+ )?(?:experience|skills?|know-how|expertise|knowledge)\b/,
    /\b(?:not familiar|unfamiliar|not experienced|inexperienced|new to)\b/,
    /\b(?:steep )?learning curve\b/,
    /\b(?:too (?:hard|difficult|advanced)|beyond|over the heads?)\b[^.!?\n]{0,20}\b(?:team|us|skills?|developers?|people)\b/,
    /\b(?:team|we)\b[^.!?\n]{0,12}\b(?:too (?:small|junior)|juniors|beginners)\b/,
    /\b(?:does not|doesn't|not) (?:fit|suit|match) (?:the |our |my )?team\b/,
    /\bonly (?:have |got )?(?:one|two|1|2|a single) (?:\w{1,14} )?(?:person|people|engineers?|developers?|devs?|ops|admins?|guys?)\b/,
    /\b(?:no|without) (?:an? )?(?:ops|devops|dba)(?: (?:team|people|person|engineers?))?\b/,
    /\b(?:can't|cannot|can not|hard to|impossible to|difficult to) (?:find|hire|recruit)\b/,
    /\btakes? (?:months|weeks|forever|ages|too long)(?: for [\w ]{1,24})? to (?:get productive|onboard|learn|ramp up|get up to speed)\b/,
  ),
  ...saying(
    { strategy: 'performance', weight: 2 },
    /\b(?:too|very|so|really|pretty|painfully|rather|quite|a bit|is|are|feels?|gets?|becomes?) (?:slow|sluggish|laggy)\b/,
    /\b(?:slow|sluggish) (?:response|responses|answers?|queries|requests|pages?|api|under)\b/,
    /\bnot (?:fast|quick|responsive) enough\b/,
    /\b(?:faster|quicker|speed (?:it |things |this )?up|high latency|latency|throughput|response times?|performance|performant|bottlenecks?|times? out|time-?outs?|overload(?:ed)?|high load|peak load|concurren(?:t|cy)|qps|rps)\b/,
  ),
  ...saying(
    { strategy: 'performance', weight: 2 },
    /\b(?:takes?|took|needs?|waits?|wait) (?:\w{1,8} )?(?:\d{1,5}(?:\.\d{1,3})?|several|many|a few) ?(?:s|ms|secs?|seconds?|milliseconds?|minutes?)\b/,
    /\b(?:p9\d|p99\.9|traffic (?:spikes?|peaks?|bursts?)|under (?:heavy |high )?load|memory (?:usage|consumption|footprint)|cpu (?:usage|load))\b/,
  ),
  ...saying(
    { strategy: 'development', weight: 2, dimension: 'maintainability' },
    /\b(?:every|each|any) (?:small |single |little )?(?:release|deploy(?:ment)?|change|feature|fix)\b[^.!?\n]{0,30}\b(?:days?|weeks?|months?|hours|manual(?:ly)?)\b/,
    /\b(?:hard|difficult|painful|tedious) to (?:test|release|deploy|ship|build|change)\b/,
    /\b(?:develop(?:ment|ing)?|building|coding|delivery|shipping|releas(?:e|es|ing)|onboarding|testing|deploy(?:s|ing|ments?)?)\b[^.!?\n]{0,24}\b(?:slow|slower|slowly|takes? (?:too )?long|inefficient|painful|tedious|cumbersome|too much (?:work|time|effort)|faster|quicker|efficien(?:t|cy))\b/,
    /\b(?:takes?|took) (?:far |way |much )?(?:too long|forever|ages) to (?:build|develop|ship|write|release|implement|change|add|deploy|test)\b/,
    /\b(?:build|develop|ship|deliver|release|iterate) (?:features |it |things |much )?(?:faster|quicker|sooner|more quickly)\b/,
    /\b(?:productivity|boilerplate|time to market|developer experience)\b/,
  ),
  ...saying(
    { strategy: 'balance', weight: 2 },
    /\b(?:unbalanced|imbalanced?|out of balance|balance|lopsided)\b/,
    /\bsome (?:parts|services|components)\b[^.!?\n]{0,24}\btoo (?:complex|complicated|simple|big|small)\b[^.!?\n]{0,24}\bothers\b/,
    /\btoo many (?:calls|hops|round trips|dependencies|requests between)\b|\bchatty\b|\b(?:god|monster) (?:service|class|module)\b|\bdoes everything\b/,
    /\b(?:tightly coupled|coupling|coupled|entangled|tangled|spaghetti)\b/,
  ),
  ...saying(
    { strategy: 'stack', weight: 2 },
    /\b(?:stack|technolog(?:y|ies)|frameworks?|databases?|librar(?:y|ies))\b[^.!?\n]{0,16}\b(?:outdated|old|old-fashioned|legacy|obsolete|unsuitable|wrong)\b/,
    /\b(?:another|a different|a better|change the|replace the|swap the|exchange the) (?:database|framework|broker|message queue|queue|cache|technology|library|server|store|proxy|gateway|search engine)\b/,
    /\b(?:more modern|newer|up[- ]to[- ]date) ?(?:stack|technolog(?:y|ies)|frameworks?|tools?)?\b/,
    /\b(?:outdated|obsolete|legacy) (?:stack|technolog(?:y|ies)|frameworks?|databases?|librar(?:y|ies))\b/,
  ),
  ...saying(
    { strategy: 'optimise', weight: 1, dimension: 'technicalFeasibility' },
    /\b(?:keeps? (?:crashing|failing|breaking|going down)|dies|goes down|falls over)\b/,
    /\b(?:unreliable|reliability|reliable|unstable|crash(?:es)?|outages?|downtime|single points? of failure|security|secure|insecure|backups?|data loss|availability|feasib(?:le|ility))\b/,
  ),
  ...saying({ strategy: 'adapt', weight: 2, dimension: 'teamFit' }, /\bteam (?:fit|mismatch|match)\b/),
  ...saying(
    { strategy: 'optimise', weight: 1, dimension: 'businessMatch' },
    /\b(?:business (?:match|needs?|requirements?|rules?)|requirements?|use cases?|compliance)\b/,
  ),
  ...saying(
    { strategy: 'optimise', weight: 1, dimension: 'maintainability' },
    /\b(?:maintain(?:s|ing|able|ability)?|maintenance|readab(?:le|ility)|monitor(?:ing)?|observab(?:le|ility)|debug(?:ging)?|technical debt|tech debt|tracing|logs?|alerts?)\b/,
  ),
  ...saying(
    { strategy: 'optimise', weight: 1, dimension: 'extensionPotential' },
    /\b(?:extensib(?:le|ility)|extend(?:ing)?|extension|scalab(?:le|ility)|scal(?:e|es|ing)|growth|future|flexib(?:le|ility))\b/,
  ),
  ...saying(
    { level: { feature: 'concurrency', by: 1 } },
    /\b(?:more (?:users|traffic|requests|load)|higher (?:load|traffic|concurrency)|peaks?|bursts?|scale up)\b/,
  ),
  ...saying(
    { level: { feature: 'concurrency', by: -1 } },
    /\b(?:few(?:er)?|a handful of|hardly any) (?:users|visitors|requests)\b/,
  ),
  ...saying(
    { level: { feature: 'performance', by: 1 } },
    /\b(?:too slow|faster|lower latency|low latency|real[- ]time|response times?)\b/,
  ),
  ...saying(
    { level: { feature: 'teamPythonSkill', by: -1 } },
    /\b(?:juniors?|beginners?|inexperienced|new to python|no experience|learning curve|nobody knows|don't know|doesn't know)\b/,
  ),
  ...saying(
    { level: { feature: 'projectScale', by: -1 } },
    /\b(?:prototype|mvp|pilot|small project|too (?:big|complex|complicated|heavy)|overkill|over-?engineered)\b/,
  ),
  ...saying(
    { level: { feature: 'projectScale', by: 1 } },
    /\b(?:enterprise|many teams|large scale|platform for|product line)\b/,
  ),
  ...saying(
    { level: { feature: 'businessComplexity', by: 1 } },
    /\b(?:complex (?:business|rules|workflows?)|permissions|workflows?|audits?|several domains)\b/,
  ),
  ...saying(
    { level: { feature: 'businessComplexity', by: -1 } },
    /\b(?:simple (?:business|crud|forms?)|just crud)\b/,
  ),
  ...saying(
    { level: { feature: 'maintenanceLifecycle', by: 1 } },
    /\b(?:long[- ]term|for years|long lived|for a long time)\b/,
  ),
  ...saying(
    { level: { feature: 'maintenanceLifecycle', by: -1 } },
    /\b(?:short[- ]term|throw-?away|temporary|only (?:a|one) year)\b/,
  ),
  ...saying(
    { level: { feature: 'deploymentEnvironment', by: 1 } },
    /\b(?:multi-?region|several regions|multi-?cloud|high availability|in the cloud)\b/,
  ),
  ...saying(
    { level: { feature: 'deploymentEnvironment', by: -1 } },
    /\b(?:single (?:server|host|machine)|one (?:server|host|machine)|no cloud|on[- ]premises?|no kubernetes)\b/,
  ),
  ...saying(
    { level: { feature: 'dataProcessing', by: 1 } },
    /\b(?:machine learning|ml models?|analytics|big data|data pipelines?|training models?|reports?)\b/,
  ),
  ...saying(
    { level: { feature: 'dataProcessing', by: -1 } },
    /\b(?:no (?:analytics|machine learning|data processing|ml))\b/,
  ),
]
