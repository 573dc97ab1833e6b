using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Functions;

/// <summary>Reads <c>image:</c> of a function: an address, a name of <c>provider.ecr.images</c>, or a mapping with one of them.</summary>
internal static class ImageBinder
{
    private static readonly Regex Address = new(@"^\d+\.dkr\.ecr\.", RegexOptions.CultureInvariant);

    public static FunctionImage? Bind(Fields function, string key, MappingNode images, DiagnosticBag diagnostics)
    {
        if (function.Truthy("image") is not { } given) return null;
        var fields = function.Inner("image");
        if (given is MappingNode && fields.Truthy("uri") is null == fields.Truthy("name") is null)
        {
            diagnostics.Add(FunctionMessages.ImageUriOrName(given.Span, key));
            return null;
        }

        var named = given is MappingNode ? fields.Truthy("uri") ?? fields.Truthy("name") : given;
        if (named is null || Coercion.ToText(named) is not StringNode text) return null;
        if (!Address.IsMatch(text.Value) && fields.Truthy("uri") is null) text = Find(text, images, diagnostics) ?? text;
        else if (!text.Value.Contains("@sha256:")) diagnostics.Add(FunctionMessages.ImageWithoutDigest(text.Span, text.Value));
        return new FunctionImage(text, fields.Truthy("command"), fields.Truthy("entryPoint"), fields.Truthy("workingDirectory"));
    }

    private static StringNode? Find(StringNode name, MappingNode images, DiagnosticBag diagnostics)
    {
        var uri = images[name.Value] is MappingNode image ? image["uri"] : images[name.Value];
        if (images[name.Value] is null) diagnostics.Add(FunctionMessages.UnknownImage(name.Span, name.Value, images.Entries.Select(entry => entry.Key)));
        else if (uri is not StringNode text || !Address.IsMatch(text.Value)) diagnostics.Add(FunctionMessages.ImageIsBuilt(name.Span, name.Value));
        else if (!text.Value.Contains("@sha256:")) diagnostics.Add(FunctionMessages.ImageWithoutDigest(text.Span, text.Value));
        return uri as StringNode;
    }
}
