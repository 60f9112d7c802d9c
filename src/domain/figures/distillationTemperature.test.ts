import {describe, expect, it} from 'vitest';
import {distillationSlope, distillationTemperature} from './distillationTemperature';
import {CLASSES, drawExamples} from './tinyExamples';
import {softmax} from './tinyNetwork';

describe('distillationSlope', () => {
  const examples = drawExamples(2, 0.6, 1, 5);
  const teacher = Float64Array.of(3, 1, -1);
  const student = Float64Array.of(0.5, 0.2, -0.4);
  const slopeAt = (temperature: number, softWeight: number) => {
    const error = new Float64Array(CLASSES);
    distillationSlope(examples, teacher, {temperature, softWeight})(0, student, error);
    return error;
  };
  const shares = (logits: Float64Array, temperature: number) => {
    const into = new Float64Array(CLASSES);
    softmax(logits, 0, temperature, into);
    return into;
  };
  /** The loss as it is written. */
  const loss = (own: Float64Array, temperature: number, softWeight: number) => {
    const wanted = shares(teacher, temperature);
    const given = shares(own, temperature);
    const soft = wanted.reduce((sum, share, label) => sum - share * Math.log(given[label] ?? 0), 0);
    const hard = -Math.log(shares(own, 1)[examples.labels[0] ?? 0] ?? 0);
    return softWeight * temperature ** 2 * soft + (1 - softWeight) * hard;
  };

  it.each([
    [1, 1],
    [4, 1],
    [2, 0.7],
    [3, 0],
  ])('is the derivative of the loss at T = %d with weight %d', (temperature, softWeight) => {
    slopeAt(temperature, softWeight).forEach((slope, label) => {
      const moved = (by: number) =>
        loss(
          student.map((logit, at) => (at === label ? logit + by : logit)),
          temperature,
          softWeight,
        );
      expect((moved(1e-5) - moved(-1e-5)) / 2e-5).toBeCloseTo(slope, 6);
    });
  });

  it('becomes the difference of centred logits at a high temperature, by classes', () => {
    const mean = (logits: Float64Array) => logits.reduce((sum, one) => sum + one, 0) / CLASSES;
    slopeAt(1e5, 1).forEach((slope, label) => {
      const own = (student[label] ?? 0) - mean(student);
      const wanted = (teacher[label] ?? 0) - mean(teacher);
      expect(slope).toBeCloseTo((own - wanted) / CLASSES, 4);
    });
  });
});

describe('distillationTemperature', () => {
  const figure = distillationTemperature({temperature: 2.5, examples: 60, softWeight: 1});

  it('softens the targets as the temperature rises', () => {
    const firsts = figure.targets.map(({first}) => first);
    expect([...firsts].sort((a, b) => b - a)).toEqual(firsts);
    for (const {first, second, others} of figure.targets) {
      expect(first + second + others).toBeCloseTo(1, 12);
      expect(first).toBeGreaterThanOrEqual(second);
    }
  });

  it('has a teacher that beats every student, and students that beat labels alone', () => {
    const best = Math.max(...figure.students.map(({accuracy}) => accuracy));
    expect(figure.teacher.accuracy).toBeGreaterThan(best);
    expect(best).toBeGreaterThan(figure.labelsOnly.accuracy + 0.02);
  });

  it('is the labels alone at weight zero, whatever the temperature', () => {
    const alone = distillationTemperature({temperature: 7, examples: 60, softWeight: 0});
    for (const {accuracy} of alone.students) expect(accuracy).toBe(alone.labelsOnly.accuracy);
  });

  it('gives at the setting what it gives on the curve', () => {
    expect(figure.here.student).toEqual(figure.students[2]);
    expect(figure.here.targets).toEqual(figure.targets[2]);
  });
});
