"""What a browser is asked about a page: which boxes overlap, and how its words stand out from their ground."""

from __future__ import annotations

OVERLAPS = """selector => {
    const boxes = [...document.querySelectorAll(selector)]
        .map(item => [item.textContent.trim().slice(0, 30), item.getBoundingClientRect()])
        .filter(([, box]) => box.width && box.height);
    const found = [];
    boxes.forEach(([one, a], at) => boxes.slice(at + 1).forEach(([other, b]) => {
        const aside = a.right <= b.left + 1 || b.right <= a.left + 1;
        const apart = aside || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
        if (!apart) found.push([one, other]);
    }));
    return found;
}"""


def luminance(colour):
    """Relative luminance of WCAG 2.2 from an sRGB triple."""
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (v / 255 for v in colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


CONTRASTS = """selectors => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
    const rgb = colour => {
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const ground = item => {
        for (let at = item; at; at = at.parentElement) {
            const colour = rgb(getComputedStyle(at).backgroundColor);
            if (colour[3] === 255) return colour;
        }
        return [255, 255, 255, 255];
    };
    return selectors.flatMap(s => [...document.querySelectorAll(s)].map(
        item => [s, rgb(getComputedStyle(item).color), ground(item)]));
}"""


def contrast(ink, ground):
    """The contrast of two colours by WCAG 2.2."""
    lighter, darker = sorted((luminance(ink[:3]), luminance(ground[:3])), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)
