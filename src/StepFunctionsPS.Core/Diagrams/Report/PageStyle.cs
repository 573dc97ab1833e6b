using System;
using System.Globalization;

namespace StepFunctionsPS.Diagrams.Report;

/// <summary>How a page looks: light, dark, narrow, and on paper.</summary>
internal static class PageStyle
{
    // Smaller text cannot be read.
    private const double SmallestPicture = 0.75;

    private const string Light = "color-scheme:light;--ground:#ffffff;--ink:#1f2733;--soft:#57606a;--line:#d5dbe2;--head:#f6f8fa;--link:#0b57c2;--good:#116329;--good-ground:#e3f7e8;--warn:#8a4600;--warn-ground:#fff1dd;--bad:#b3141d;--bad-ground:#ffeaec;--open:#0b57c2;--open-ground:#e4f0ff;--good-bar:#2da44e;--warn-bar:#d97706;--bad-bar:#cf222e;--open-bar:#218bff;--stop-bar:#8c959f;--key:#0b57c2;--text:#116329;--number:#8a4600;--word:#8250df";
    private const string Dark = "color-scheme:dark;--ground:#0d1117;--ink:#e6edf3;--soft:#9da7b3;--line:#30363d;--head:#161b22;--link:#79b8ff;--good:#56d364;--good-ground:#12261a;--warn:#f0a04b;--warn-ground:#2b1d0e;--bad:#ff7b72;--bad-ground:#321417;--open:#79b8ff;--open-ground:#0e2138;--good-bar:#3fb950;--warn-bar:#e3892b;--bad-bar:#ff6b62;--open-bar:#58a6ff;--stop-bar:#6e7681;--key:#79b8ff;--text:#7ee787;--number:#f0a04b;--word:#d2a8ff";

    private const string Rules = """
        *{box-sizing:border-box}
        body{margin:0 auto;max-width:1280px;padding:24px clamp(12px,3vw,40px) 64px;background:var(--ground);color:var(--ink);font:15px/1.5 'Segoe UI',Roboto,'Helvetica Neue',Arial,'Liberation Sans',sans-serif;overflow-wrap:break-word}
        code,pre,dd,small,.error,.cause,.any,th[scope=row]{overflow-wrap:anywhere}
        h1{margin:0 0 12px;font-size:26px;line-height:1.25}
        h2{margin:36px 0 10px;font-size:18px}
        a{color:var(--link)}
        p{margin:0 0 6px}
        code,pre{font:13px/1.45 ui-monospace,'Cascadia Mono',Consolas,'Liberation Mono',monospace}
        pre{margin:6px 0 8px;padding:10px 12px;max-height:420px;overflow:auto;background:var(--head);border:1px solid var(--line);border-radius:6px;white-space:pre-wrap;unicode-bidi:plaintext}
        summary{cursor:pointer;color:var(--link);width:fit-content}
        th,td,h1,h2,p,dd{unicode-bidi:isolate}
        .over,small,.same,.note,dt,output{color:var(--soft)}
        .over{margin:0;font-size:13px}
        .status,.mark{display:inline-block;padding:1px 9px;border-radius:10px;font-size:13px;font-weight:600;white-space:nowrap}
        h1 .status{font-size:14px;padding:3px 12px;border-radius:14px;vertical-align:4px}
        .good{color:var(--good);background:var(--good-ground)}
        .warn{color:var(--warn);background:var(--warn-ground)}
        .bad{color:var(--bad);background:var(--bad-ground)}
        .open{color:var(--open);background:var(--open-ground)}
        .none,.stop{color:var(--soft);background:var(--head)}
        dl{display:flex;flex-wrap:wrap;gap:6px 28px;margin:0 0 14px}
        dt{font-size:12px}
        dd{margin:0}
        .failure{margin:0 0 14px;padding:12px 16px;border-left:4px solid var(--bad-bar);background:var(--bad-ground);border-radius:4px}
        .failure p:last-child{margin:0}
        .cause{white-space:pre-wrap}
        .error{color:var(--bad);font-weight:600}
        em{color:var(--soft)}
        .scroll{position:relative;overflow-x:auto;border:1px solid var(--line);border-radius:8px}
        .scroll:focus-visible,a:focus-visible,summary:focus-visible{outline:2px solid var(--link);outline-offset:2px}
        #picture .scroll{text-align:center}
        #picture svg{display:inline-block;vertical-align:top;max-width:100%;height:auto}
        .leads{cursor:pointer}
        table{border-collapse:collapse;width:100%;font-size:14px}
        th,td{padding:6px 12px;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
        tbody tr:last-child>*{border-bottom:0}
        thead th{background:var(--head);font-size:12px;color:var(--soft);white-space:nowrap}
        tbody th{font-weight:600;min-width:110px;max-width:340px}
        .any{min-width:130px;max-width:420px}
        td p,td pre{margin-top:0}
        .number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
        #history td:nth-child(4){white-space:nowrap}
        #history td:last-child{min-width:260px;max-width:560px}
        tr.failed>*{background:var(--bad-ground)}
        tr:target>*{background:var(--open-ground)}
        tr.gap td{text-align:center;color:var(--soft);background:var(--head)}
        .timeline th[scope=row]{width:22%}
        .timeline td:nth-child(2){min-width:240px;max-width:none;width:60%}
        .axis{display:flex;justify-content:space-between}
        .bars{display:block;width:100%;height:14px;margin-top:4px;background:var(--head);border-radius:3px}
        .bars .good{fill:var(--good-bar)}
        .bars .warn{fill:var(--warn-bar)}
        .bars .bad{fill:var(--bad-bar)}
        .bars .open{fill:var(--open-bar)}
        .bars .stop{fill:var(--stop-bar)}
        .depth1{padding-left:28px}
        .depth2{padding-left:44px}
        .depth3{padding-left:60px}
        .depth4{padding-left:76px}
        .depth5{padding-left:92px}
        .filter:not([hidden]){display:flex;flex-wrap:wrap;gap:8px 18px;align-items:center;margin-bottom:10px}
        input[type=search]{font:inherit;color:inherit;background:var(--ground);padding:4px 10px;border:1px solid var(--soft);border-radius:6px;width:min(260px,60vw)}
        button{font:inherit;color:var(--link);background:var(--head);border:1px solid var(--soft);border-radius:6px;padding:3px 12px;cursor:pointer}
        .hidden{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden;white-space:nowrap}
        .k{color:var(--key)}
        .v{color:var(--text)}
        .n{color:var(--number)}
        .l{color:var(--word)}
        [hidden]{display:none!important}
        @media (max-width:600px){h1{font-size:21px}th,td{padding:5px 8px}}
        @media screen and (max-width:600px){#history thead,#history td:empty{display:none}#history tr{display:flex;flex-wrap:wrap;align-items:baseline;border-bottom:1px solid var(--line)}#history tr>*{border:0}#history td:nth-child(4){white-space:normal}#history td:nth-child(5)::before{content:'attempt '}#history td:nth-child(6)::before{content:'took '}#history td:last-child{flex-basis:100%;min-width:0;max-width:none;padding-top:0}}
        @media print{body{max-width:none;padding:0;font-size:11px}.filter,.filter:not([hidden]){display:none}.scroll{overflow:visible;border:0}pre{max-height:none}table{font-size:10px}th,td{padding:3px 6px;min-width:0!important}#picture svg{max-width:100%;min-width:0!important;max-height:19cm;height:auto}tr{break-inside:avoid}h2{break-after:avoid}a{color:inherit;text-decoration:none}#history td:nth-child(4){white-space:normal}h1 .status,.status,.mark{font-size:inherit;padding:0 6px}.good,.warn,.bad,.open,tr.failed>*,rect{print-color-adjust:exact;-webkit-print-color-adjust:exact}}

        """;

    /// <param name="theme">The colours.</param>
    /// <param name="pictureWidth">How wide the picture is: it is made somewhat smaller where there is no room, and then moved.</param>
    public static string Write(DiagramTheme theme, double pictureWidth) => Write(theme) + $"@media screen{{#picture svg{{min-width:{Math.Floor(pictureWidth * SmallestPicture).ToString(CultureInfo.InvariantCulture)}px}}}}\n";

    private static string Write(DiagramTheme theme) => theme switch
    {
        DiagramTheme.Light => $":root{{{Light}}}\n{Rules}",
        DiagramTheme.Dark => $":root{{{Dark}}}\n{Rules}@media print{{:root{{{Light}}}}}\n",
        _ => $":root{{{Light}}}\n@media screen and (prefers-color-scheme:dark){{:root{{{Dark}}}}}\n{Rules}",
    };
}
