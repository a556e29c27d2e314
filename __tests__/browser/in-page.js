// Looks at the page that it is injected into, for what nobody would want to see in it. Each function returns a list of
// faults in words, empty if there are none.
(() => {
  const visible = (element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true });
  const nameOf = (element) => {
    const text = (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 60);
    return `<${element.tagName.toLowerCase()}> ${text}`;
  };
  /** Returns the texts of a page that are seen, with the elements that they stand in. */
  const texts = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      if (node.data.trim() === '' || /^(?:SCRIPT|STYLE|TITLE|OPTION)$/i.test(element.tagName) || !visible(element))
        continue;
      found.push({ text: node.data, element });
    }
    return found;
  };

  // A canvas turns each colour that CSS knows into red, green, blue and alpha.
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgba = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  };
  const over = ([red, green, blue, alpha], below) =>
    [red, green, blue].map((value, at) => value * alpha + below[at] * (1 - alpha));
  const backgroundOf = (element) => {
    const layers = [];
    for (let one = element; one !== null; one = one.parentElement) {
      const box = one.matches('g.box') ? getComputedStyle(one.querySelector('rect')).fill : undefined;
      layers.push(rgba(box ?? getComputedStyle(one).backgroundColor));
      if (layers.at(-1)[3] === 1) break;
    }
    return layers.reduceRight((below, layer) => over(layer, below), [255, 255, 255]);
  };
  const luminance = (colour) => {
    const [red, green, blue] = colour.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrastOf = (element) => {
    const style = getComputedStyle(element);
    const below = backgroundOf(element);
    const colour = over(rgba(element.closest('svg') ? style.fill : style.color), below);
    const [low, high] = [luminance(colour), luminance(below)].sort((one, other) => one - other);
    return (high + 0.05) / (low + 0.05);
  };

  globalThis.look = {
    openAll: () => {
      for (const one of document.querySelectorAll('details')) one.open = true;
    },
    /** Texts with a contrast below 4.5: https://www.w3.org/TR/WCAG22/#contrast-minimum */
    contrast: () => [
      ...new Set(
        texts()
          .map(({ element }) => ({ element, ratio: contrastOf(element) }))
          .filter(({ ratio }) => ratio < 4.5)
          .map(({ element, ratio }) => `${ratio.toFixed(2)} ${nameOf(element)}`),
      ),
    ],
    /** Elements that are wider than the page, except in code and diagrams, which scroll. */
    overflow: () => {
      const width = document.documentElement.clientWidth;
      const wide = [...document.body.querySelectorAll('*')].filter(
        (one) =>
          visible(one) && one.getBoundingClientRect().right > width + 1 && one.closest('pre, .scroll, .skip') === null,
      );
      return [
        ...(document.documentElement.scrollWidth > width
          ? [`the page is ${document.documentElement.scrollWidth} wide`]
          : []),
        ...wide.map(nameOf),
      ];
    },
    /** Tables and cells of which a part is not seen without scrolling. */
    cut: () =>
      [...document.querySelectorAll('table, th, td')]
        .filter((one) => visible(one) && one.scrollWidth > one.clientWidth + 1)
        .map((one) => `${one.scrollWidth} > ${one.clientWidth} ${nameOf(one)}`),
    /** What Mermaid drew: diagrams wider than the report, labels with a contrast below 4.5, and how many boxes and lines. */
    diagrams: () => {
      const right = document.querySelector('.markdown-body').getBoundingClientRect().right;
      const drawn = [...document.querySelectorAll('pre.mermaid svg')];
      const within = (selector) => drawn.flatMap((svg) => [...svg.querySelectorAll(selector)]);
      const labels = within('.nodeLabel').filter((one) => (one.textContent ?? '').trim() !== '');
      const fillOf = (label) => {
        const shape = label.closest('.node')?.querySelector('rect, path, polygon, circle');
        return over(rgba(getComputedStyle(shape ?? label).fill), backgroundOf(document.body));
      };
      const pale = labels.filter((label) => {
        const below = fillOf(label);
        const [low, high] = [luminance(over(rgba(getComputedStyle(label).color), below)), luminance(below)].sort(
          (one, other) => one - other,
        );
        return (high + 0.05) / (low + 0.05) < 4.5;
      });
      return {
        wide: drawn.filter((svg) => svg.getBoundingClientRect().right > right + 1).map((svg) => svg.id),
        pale: pale.map(nameOf),
        nodes: within('g.node').length,
        edges: within('path.flowchart-link').length,
      };
    },
    /** Markup that is shown as text. */
    raw: () =>
      texts()
        .filter(({ text, element }) => {
          if (/&(?:nbsp|amp|lt|gt|quot|#\d+);/.test(text)) return true;
          if (element.closest('code, pre') !== null) return false;
          return /\*\*|\|\s*:?-{3}|<\/?(?:details|summary|br|sub|span|code)\b|^#{2,6}\s|\]\(https?:|\[![A-Z]+\]|```/.test(
            text,
          );
        })
        .map(({ text }) => text.trim().slice(0, 80)),
  };
})();
