using System.Text;
using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Variables.Sources;

/// <summary><c>${s3:bucket/key}</c>: the text of an object.</summary>
internal sealed class S3Source() : AwsSource("s3", "${s3:bucket/key}")
{
    protected override SourceAnswer? Ask(AwsQuestion question)
    {
        if (question.Split('/') is not (var bucket, { Length: > 0 } key)) return null;
        return question.Settle(
            (lookup, scope) => lookup.FindObject(bucket, key, question.Query.Context.Limits.FileBytes, scope),
            (content, _) => SourceAnswer.Text(Encoding.UTF8.GetString(content)),
            _ => VariableMessages.ObjectNotInAws(question.Query.Span, bucket, key));
    }
}
