/**
 * What a fact can rest on. An edit touches some of these, and only the facts that read them are computed again:
 * `services` which services there are, with technology and lane; `links` which links, with ends, kind and waiting;
 * `requests` the links on which somebody waits for an answer, and the technologies at their ends;
 * `settings` replicas and settings of services; `link-settings` settings of links; `profile` the project profile;
 * `paths` what decides where requests from outside go and how available the parts on the way are, beside `services` and
 * `requests`: a few settings, guards of links, and whether a service has a link at all;
 * `classes` classes, their relations and packages, and the patterns they play in; `interactions` the sequences;
 * `deployment` which nodes there are and what runs on them.
 * Names and places are nothing that a fact can read, so renaming and moving never changes a score.
 */
export type Aspect =
  | 'services'
  | 'links'
  | 'requests'
  | 'settings'
  | 'link-settings'
  | 'paths'
  | 'profile'
  | 'classes'
  | 'interactions'
  | 'deployment'
