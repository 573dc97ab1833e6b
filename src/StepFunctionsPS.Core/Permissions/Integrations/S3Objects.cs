using System.Collections.Generic;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions.Integrations;

/// <summary>Objects read from and written to S3, also by the reader and the writer of a distributed Map.</summary>
internal sealed class S3Objects : IIntegration
{
    private static readonly string[] Get = ["s3:GetObject"];

    private static readonly string[] GetVersion = ["s3:GetObjectVersion"];

    private static readonly string[] Put = ["s3:PutObject"];

    // Results are gathered in parts, and read again to be put together.
    private static readonly string[] Gather = ["s3:GetObject", "s3:ListMultipartUploadParts", "s3:AbortMultipartUpload"];

    public IReadOnlyList<string> Calls { get; } = ["s3:getObject", "aws-sdk:s3:getObject", "s3:putObject", "aws-sdk:s3:putObject"];

    public IEnumerable<Grant> Grants(TaskNeeds task)
    {
        var objects = S3Location.Objects(task.Parameters);
        var isPut = task.Call!.Text is "s3:putObject" or "aws-sdk:s3:putObject";
        yield return task.Grant(isPut ? Put : Get, objects);
        if (isPut && task.Part == TaskPart.ResultWriter) yield return task.Grant(Gather, objects);
        if (!isPut && task.Parameters.Has("VersionId")) yield return task.Grant(GetVersion, objects);
        if (!isPut && ReadsManifest(task)) yield return task.Grant(Get, S3Location.AllObjects(task.Parameters));
    }

    // A manifest names the files to read, which lie beside it.
    private static bool ReadsManifest(TaskNeeds task) =>
        task.Part == TaskPart.ItemReader && (task.Fields["ReaderConfig"] as MappingNode)?["InputType"] is StringNode { Value: "MANIFEST" };
}
