/**
 * What people ask in any interview, and what each case answers: judged by hand, from the answers that stand in
 * docs/case-studies. Ids that would do are listed by case; where a case is not named it says nothing about it, so that
 * any confident answer would be a wrong one.
 */

export interface EverydayQuestion {
  readonly typed: string;
  /** Case to the ids of clarifications that answer it, the best first. */
  readonly answeredBy: Readonly<Record<string, readonly string[]>>;
}

const ask = (typed: string, lines: string): EverydayQuestion => ({
  typed,
  answeredBy: Object.fromEntries(
    lines
      .trim()
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [slug = '', ids = ''] = line.trim().split(': ');
        return [slug, ids.split(' ')];
      }),
  ),
});

const LATENCY = `
  ad-click-prediction: latency
  event-recommendation: traffic
  harmful-content-detection: speed
  news-feed-ranking: latency
  people-you-may-know: traffic
  similar-listings: latency
  street-view-blurring: clock
  video-recommendation: latency
  video-search: load-and-latency
  visual-search: latency`;
const LOAD = `
  ad-click-prediction: traffic
  event-recommendation: traffic
  harmful-content-detection: volume
  news-feed-ranking: traffic
  people-you-may-know: traffic
  similar-listings: scale
  street-view-blurring: scale
  video-recommendation: scale
  video-search: load-and-latency
  visual-search: scale`;
const SCALE = `
  ad-click-prediction: traffic
  event-recommendation: traffic life
  harmful-content-detection: volume
  news-feed-ranking: traffic
  people-you-may-know: scale traffic
  similar-listings: scale
  street-view-blurring: scale
  video-recommendation: scale
  video-search: corpus load-and-latency
  visual-search: scale`;
const SUCCESS = `
  ad-click-prediction: objective
  event-recommendation: success
  harmful-content-detection: success
  news-feed-ranking: good-feed
  people-you-may-know: success
  similar-listings: success
  street-view-blurring: how-good
  video-recommendation: goal
  video-search: success
  visual-search: success`;
const PRIVACY = `
  ad-click-prediction: privacy
  event-recommendation: friends distance
  harmful-content-detection: scope
  news-feed-ranking: privacy
  people-you-may-know: evidence hiding
  similar-listings: privacy
  street-view-blurring: identity originals laws
  video-recommendation: privacy
  video-search: privacy
  visual-search: privacy`;
const EXISTING = `
  event-recommendation: team
  harmful-content-detection: history
  news-feed-ranking: weights-today
  people-you-may-know: today
  similar-listings: today
  video-recommendation: today
  video-search: existing-search`;

/** These the bars were set with. */
export const everyday: readonly EverydayQuestion[] = [
  ask(
    'How many users are there?',
    `
    ad-click-prediction: traffic
    event-recommendation: traffic
    news-feed-ranking: traffic
    people-you-may-know: scale traffic
    similar-listings: scale
    video-recommendation: scale goal
    video-search: load-and-latency success
    visual-search: scale`,
  ),
  ask('Is there an existing system?', EXISTING),
  ask(
    'What happens if the model is down?',
    `
    ad-click-prediction: latency
    video-recommendation: latency today`,
  ),
  ask('What is the latency requirement?', LATENCY),
  ask('How do we measure success?', SUCCESS),
  ask(
    'What data do we have?',
    `
    ad-click-prediction: privacy
    event-recommendation: evidence family
    harmful-content-detection: history
    news-feed-ranking: privacy actions
    people-you-may-know: evidence
    similar-listings: history privacy
    video-recommendation: logged privacy
    visual-search: product-ids`,
  ),
  ask(
    'Are there labels?',
    `
    ad-click-prediction: click-definition click-rate
    event-recommendation: checkins
    harmful-content-detection: history
    news-feed-ranking: actions
    video-recommendation: opinions logged
    video-search: success
    visual-search: product-ids`,
  ),
  ask(
    'What is the budget?',
    `
    people-you-may-know: machines
    street-view-blurring: unit-prices people
    video-search: load-and-latency hardware
    visual-search: hardware`,
  ),
  ask('How many requests per second?', LOAD),
  ask(
    'Do we need to support multiple languages?',
    `
    harmful-content-detection: reviewers
    video-search: languages`,
  ),
  ask(
    'How often do we retrain the model?',
    `
    ad-click-prediction: churn
    street-view-blurring: releases
    visual-search: release-pace`,
  ),
  ask('Are there privacy constraints?', PRIVACY),
  ask(
    'How do we handle new users?',
    `
    people-you-may-know: new-members
    similar-listings: history`,
  ),
  ask(
    'Is there spam or abuse?',
    `
    ad-click-prediction: click-definition
    harmful-content-detection: adversaries written-policy
    news-feed-ranking: integrity
    people-you-may-know: fakes
    video-search: trust-in-titles`,
  ),
  ask(
    'What hardware do we have?',
    `
    people-you-may-know: machines
    street-view-blurring: unit-prices
    video-recommendation: today
    video-search: hardware
    visual-search: hardware`,
  ),
  ask('How big is the team?', `event-recommendation: team`),
  ask(
    'Do we care about fairness?',
    `
    ad-click-prediction: objective
    harmful-content-detection: scope
    news-feed-ranking: authors
    people-you-may-know: complaints
    similar-listings: hosts
    video-recommendation: creators
    visual-search: success`,
  ),
  ask(
    'How fresh must the results be?',
    `
    ad-click-prediction: churn
    event-recommendation: seat-limit life
    harmful-content-detection: speed
    news-feed-ranking: latency
    people-you-may-know: freshness
    similar-listings: freshness
    street-view-blurring: clock
    video-recommendation: dismissals
    video-search: freshness
    visual-search: freshness`,
  ),
  ask('What is the scale of the system?', SCALE),
  ask(
    'Can users give feedback?',
    `
    ad-click-prediction: objective
    harmful-content-detection: adversaries actions
    news-feed-ranking: actions
    people-you-may-know: consent
    street-view-blurring: reports
    video-recommendation: opinions`,
  ),
  ask('Is it mobile or web?', ''),
  ask('How is the auction run?', `ad-click-prediction: consumer`),
];

/** These were written before the bars were set; the bars were raised once more after they were looked at. */
export const further: readonly EverydayQuestion[] = [
  ask(
    'What is the baseline?',
    `
    event-recommendation: team
    news-feed-ranking: weights-today
    people-you-may-know: today
    similar-listings: today
    video-recommendation: today
    video-search: existing-search`,
  ),
  ask(
    'How imbalanced is the data?',
    `
    ad-click-prediction: click-rate
    event-recommendation: evidence
    harmful-content-detection: volume
    news-feed-ranking: actions
    people-you-may-know: funnel-rates
    similar-listings: scale
    video-recommendation: autoplay`,
  ),
  ask('What is the deadline for this project?', ''),
  ask(
    'Do we have location data?',
    `
    event-recommendation: distance
    people-you-may-know: evidence
    similar-listings: privacy
    visual-search: privacy`,
  ),
  ask(
    'How long do we keep the data?',
    `
    ad-click-prediction: privacy
    news-feed-ranking: privacy
    similar-listings: privacy
    street-view-blurring: originals
    video-recommendation: privacy
    video-search: freshness privacy
    visual-search: privacy`,
  ),
  ask('Which countries do we operate in?', `street-view-blurring: laws`),
  ask('Who are the users?', ''),
  ask('What is the peak traffic?', LOAD),
  ask('How fast does it have to respond?', LATENCY),
  ask('What are we optimizing for?', SUCCESS),
  ask('Is there any user data we are not allowed to use?', PRIVACY),
  ask('Can I use a large language model?', ''),
  ask('Is there a model in production today?', EXISTING),
  ask(
    'What does an error cost?',
    `
    harmful-content-detection: error-costs
    street-view-blurring: which-error unit-prices`,
  ),
  ask('Do we run this in the cloud or on premises?', ''),
  ask(
    'How many new items are added per day?',
    `
    ad-click-prediction: churn
    event-recommendation: life
    harmful-content-detection: volume
    news-feed-ranking: inventory
    people-you-may-know: new-members
    similar-listings: freshness
    street-view-blurring: scale
    video-recommendation: scale
    video-search: corpus
    visual-search: freshness`,
  ),
  ask(
    'What should happen when the service times out?',
    `
    ad-click-prediction: latency
    video-recommendation: latency today`,
  ),
  ask(
    'Should the results be personalized?',
    `
    similar-listings: history
    video-search: existing-search`,
  ),
];

/** These were judged after the bars were set, and the aspects of a thing were told apart after they were looked at. */
export const more: readonly EverydayQuestion[] = [
  ask('What is the expected QPS?', LOAD),
  ask(
    'Do we have historical data?',
    `
    harmful-content-detection: history
    similar-listings: history
    video-recommendation: logged`,
  ),
  ask('Which metric matters most?', SUCCESS),
  ask('Is real-time inference needed?', LATENCY),
  ask(
    'How accurate must the model be?',
    `
    harmful-content-detection: error-costs
    street-view-blurring: how-good
    visual-search: latency`,
  ),
  ask('Do we support video content?', `harmful-content-detection: volume`),
  ask(
    'Are there legal or regulatory requirements?',
    `
    ad-click-prediction: privacy
    news-feed-ranking: chronological privacy
    people-you-may-know: evidence
    similar-listings: privacy
    street-view-blurring: laws how-good`,
  ),
  ask(
    'How much history do we have?',
    `
    harmful-content-detection: history
    similar-listings: history`,
  ),
  ask(
    'How many items are in the catalogue?',
    `
    ad-click-prediction: traffic
    event-recommendation: life
    news-feed-ranking: inventory
    people-you-may-know: scale
    similar-listings: scale
    street-view-blurring: scale
    video-recommendation: scale
    video-search: corpus
    visual-search: scale`,
  ),
  ask(
    'Can users opt out?',
    `
    event-recommendation: friends
    news-feed-ranking: chronological
    people-you-may-know: hiding
    similar-listings: hosts
    video-recommendation: privacy
    visual-search: privacy`,
  ),
  ask('Do we need to explain the decisions?', `harmful-content-detection: actions`),
  ask(
    'Is there a human in the loop?',
    `
    harmful-content-detection: reviewers
    street-view-blurring: people`,
  ),
  ask(
    'How many GPUs can we use?',
    `
    people-you-may-know: machines
    street-view-blurring: unit-prices
    video-recommendation: today
    video-search: hardware
    visual-search: hardware`,
  ),
  ask('How long is a session?', ''),
  ask('Do we show ads?', ''),
  ask(
    'How often does the data change?',
    `
    ad-click-prediction: churn
    event-recommendation: life
    people-you-may-know: freshness
    similar-listings: freshness
    video-search: freshness
    visual-search: freshness`,
  ),
  ask('Where does the traffic come from?', `visual-search: query-source`),
  ask('Is there seasonality?', ''),
];

/** These were judged after the bars were set, and are what the bars are held against. */
export const unseen: readonly EverydayQuestion[] = [
  ask('How is latency measured?', LATENCY.replace(/ +(harmful|street).*\n/g, '')),
  ask(
    'Who labels the data?',
    `
    harmful-content-detection: reviewers history
    street-view-blurring: people`,
  ),
  ask('Can we cache the results?', `video-search: load-and-latency`),
  ask('What is the time horizon of a prediction?', ''),
  ask('Is the system global?', ''),
  ask('Do we have ground truth?', `event-recommendation: checkins`),
  ask('How many people are on the team?', `event-recommendation: team`),
  ask(
    "What's the acceptable false positive rate?",
    `
    harmful-content-detection: error-costs
    street-view-blurring: which-error`,
  ),
  ask(
    'What are the main complaints of users?',
    `
    event-recommendation: seat-limit
    people-you-may-know: complaints`,
  ),
  ask(
    'How much storage do we have?',
    `
    people-you-may-know: machines
    video-search: hardware
    visual-search: hardware`,
  ),
  ask('Does the model need to be interpretable?', ''),
  ask('How do people use the product?', `video-search: query-kinds`),
  ask('Are there seasonal peaks?', ''),
  ask('What is the ratio of reads to writes?', ''),
  ask(
    'Do we need to handle cold start?',
    `
    ad-click-prediction: churn
    event-recommendation: life family
    people-you-may-know: new-members
    similar-listings: freshness history`,
  ),
  ask(
    'Can we run A/B tests?',
    `
    similar-listings: today
    video-recommendation: randomness`,
  ),
  ask(
    'Which features are available?',
    `
    ad-click-prediction: privacy
    event-recommendation: family`,
  ),
  ask('How do users find the content?', ''),
  ask(
    'Is there a notification channel?',
    `
    event-recommendation: traffic
    people-you-may-know: traffic`,
  ),
  ask('What happens after a click?', ''),
];
