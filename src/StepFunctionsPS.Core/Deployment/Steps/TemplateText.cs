using System.Text;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Deployment;

/// <summary>A template as it is sent to CloudFormation: without blanks, so that more of it fits.</summary>
internal sealed class TemplateText(Template template)
{
    private const int LongestSent = 51_200;

    private const int Longest = 1024 * 1024;

    public string Text { get; } = JsonWriter.WriteCompact(template.Root);

    public int Bytes => Encoding.UTF8.GetByteCount(Text);

    /// <summary>Whether it must be in a bucket.</summary>
    public bool NeedsBucket => Bytes > LongestSent;

    public bool IsTooLarge => Bytes > Longest;
}
