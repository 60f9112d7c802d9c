/**
 * A seeded social graph that grows, with its last edges held out. Members arrive one by one in communities and link to a few earlier
 * members in proportion to degree (preferential attachment; Barabási and Albert, Science 286, 1999), mostly inside their community.
 * Then members, the connected ones more often, make further edges: with probability `close` to a random friend of a random friend,
 * else to the best connected of a few. The newest `held` of all edges are the future that a recommender should have known.
 */
import {seededRandom, type Random} from './random';
import {remember} from './remember';

export const GRAPH = {
  members: 2000,
  communities: 40,
  first: 3,
  /** Edges per member in the end. */
  edges: 12,
  inside: 0.95,
  close: 0.85,
  draws: 8,
  held: 0.1,
  seed: 14,
};

export interface FriendGraph {
  /** Friends of each member, in the order in which they were made, without the held-out edges. */
  friends: number[][];
  /** Future friends of each member: the held-out edges. */
  future: number[][];
}

/** The graph; each seed is grown once. */
export const friendGraph = remember(grow);

function grow(seed: number): FriendGraph {
  const random = seededRandom(seed);
  const world = new World();
  for (let member = 0; member < GRAPH.members; member += 1) arrive(world, member, random);
  const total = GRAPH.members * GRAPH.edges;
  while (world.ends.length < 2 * total) meet(world, random);
  return split(world);
}

/** Edges so far: both ends of edge e stand at 2e and 2e + 1, so that a random end is a member in proportion to degree. */
class World {
  ends: number[] = [];
  friends: number[][] = [];
  community: number[] = [];
  /** As `ends`, by community. */
  local: number[][] = Array.from({length: GRAPH.communities}, () => []);

  link(one: number, other: number): void {
    if (one === other || this.knows(one, other)) return;
    this.ends.push(one, other);
    this.friends[one]?.push(other);
    this.friends[other]?.push(one);
    for (const end of [one, other]) this.local[item(this.community, end)]?.push(end);
  }

  /** Looks through the shorter of the two lists. */
  private knows(one: number, other: number): boolean {
    const [ones, others] = [this.friends[one] ?? [], this.friends[other] ?? []];
    return ones.length < others.length ? ones.includes(other) : others.includes(one);
  }
}

function arrive(world: World, member: number, random: Random): void {
  world.friends.push([]);
  // Communities of unequal size: the square of a uniform draw favours the first.
  const community = Math.floor(random() ** 2 * GRAPH.communities);
  world.community.push(community);
  for (let link = 0; link < GRAPH.first && member > 0; link += 1) {
    const inside = world.local[community] ?? [];
    if (inside.length > 0 && random() < GRAPH.inside) world.link(member, pick(inside, random));
    else world.link(member, world.ends.length > 0 ? popular(world, random) : 0);
  }
}

function meet(world: World, random: Random): void {
  // Half of the initiators are drawn in proportion to degree, half uniformly.
  const one =
    random() < 0.5 ? pick(world.ends, random) : Math.floor(random() * world.friends.length);
  if (random() < GRAPH.close) {
    const middle = pick(world.friends[one] ?? [], random);
    world.link(one, pick(world.friends[middle] ?? [], random));
  } else world.link(one, popular(world, random));
}

/** The best connected of a few members drawn in proportion to degree: hubs grow faster than in proportion. */
function popular({ends, friends}: World, random: Random): number {
  let best = pick(ends, random);
  for (let draw = 1; draw < GRAPH.draws; draw += 1) {
    const other = pick(ends, random);
    if ((friends[other]?.length ?? 0) > (friends[best]?.length ?? 0)) best = other;
  }
  return best;
}

function split({ends}: World): FriendGraph {
  const empty = () => Array.from({length: GRAPH.members}, (): number[] => []);
  const graph = {friends: empty(), future: empty()};
  const kept = Math.round((ends.length / 2) * (1 - GRAPH.held));
  for (let edge = 0; 2 * edge < ends.length; edge += 1) {
    const [one, other] = [item(ends, 2 * edge), item(ends, 2 * edge + 1)];
    const side = edge < kept ? graph.friends : graph.future;
    side[one]?.push(other);
    side[other]?.push(one);
  }
  return graph;
}

function pick(from: number[], random: Random): number {
  return item(from, Math.floor(random() * from.length));
}

/** The entry at an index that exists. */
export function item<Item>(list: readonly Item[], index: number): Item {
  return list[index] as Item;
}
